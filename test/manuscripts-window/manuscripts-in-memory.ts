import type { ManuscriptApi, ManuscriptChange, ManuscriptState } from '#shared/contract/manuscript-api';
import type { ComposedDocument, Sentence } from '#shared/document/document';
import type { Failure } from '#shared/failure';
import { ManuscriptId, type ManuscriptOwn, type WrittenBlock } from '#shared/manuscript/manuscript';
import { fail, type Result, succeed } from '#shared/result';
import { aDocument, aParagraph } from '../builders/composed/document';

/** A sentence of the composer by its id, with its words of today. */
export function says(id: string, text: string): Sentence {
  return { id, inlines: [{ kind: 'text', text }], records: [], pattern: id };
}

/** A document of numbered paragraphs, each of which says these sentences. */
export function tells(...paragraphs: readonly (readonly Sentence[])[]): ComposedDocument {
  const blocks = paragraphs.map((sentences, place) => aParagraph(place + 1, ...sentences));
  return aDocument({ kind: 'defence-brief', title: 'Brief', blocks, notes: [] });
}

const at = '2026-05-03T10:00:00.000Z';

/** Keeps manuscripts as the vault does, for one window: with what was asked of it, and failing where a test says so. */
export class ManuscriptsInMemory implements ManuscriptApi {
  document: ComposedDocument;
  /** Why nothing can be stored, or composed. */
  notStored: Failure | undefined;
  notComposed: Failure | undefined;
  readonly asked: (readonly ManuscriptChange[])[] = [];
  own: ManuscriptOwn = { kind: 'defence-brief', title: 'Brief', language: 'en' };
  blocks = new Map<string, WrittenBlock>();
  readonly made: ManuscriptOwn[] = [];
  readonly erased: string[] = [];
  #past: { own: ManuscriptOwn; blocks: Map<string, WrittenBlock> }[] = [];

  readonly id = ManuscriptId.parse('m1');

  constructor(document: ComposedDocument) {
    this.document = document;
  }

  get #saved() {
    return { canUndo: this.#past.length > 0, canRedo: false, savedAt: at };
  }

  get #state(): ManuscriptState {
    const { id, own, blocks, document } = this;
    return { id, own, blocks: [...blocks.values()], document, ...this.#saved };
  }

  readonly manuscripts: ManuscriptApi['manuscripts'] = () =>
    Promise.resolve(succeed(this.erased.length > 0 ? [] : [{ ...this.own, id: this.id, changedAt: at }]));

  readonly createManuscript: ManuscriptApi['createManuscript'] = (own) => {
    this.made.push(own);
    return Promise.resolve(succeed(this.id));
  };

  readonly openManuscript = (): Promise<Result<ManuscriptState>> =>
    Promise.resolve(this.notComposed === undefined ? succeed(this.#state) : fail(this.notComposed));

  readonly changeManuscript: ManuscriptApi['changeManuscript'] = (_, changes) => {
    this.asked.push(changes);
    if (this.notStored !== undefined) return Promise.resolve(fail(this.notStored));
    this.#past.push({ own: this.own, blocks: new Map(this.blocks) });
    for (const change of changes) {
      if (change.op === 'rename') this.own = { ...this.own, title: change.title };
      else if (change.op === 'put') this.blocks.set(change.block.id, change.block);
      else this.blocks.delete(change.id);
    }
    return Promise.resolve(succeed(this.#saved));
  };

  readonly stepManuscript: ManuscriptApi['stepManuscript'] = () => {
    const before = this.#past.pop();
    if (before === undefined) return Promise.resolve(fail({ code: 'case-book/nothing-to-undo' }));
    this.own = before.own;
    this.blocks = before.blocks;
    return Promise.resolve(succeed(this.#state));
  };

  readonly manuscriptBin: ManuscriptApi['manuscriptBin'] = () => Promise.resolve(succeed([]));

  readonly eraseManuscripts: ManuscriptApi['eraseManuscripts'] = (ids) => {
    this.erased.push(...ids);
    return Promise.resolve(succeed(undefined));
  };

  readonly printManuscript: ManuscriptApi['printManuscript'] = () => Promise.resolve(succeed(this.document));

  readonly packManuscript: ManuscriptApi['packManuscript'] = () =>
    Promise.resolve(succeed(new Uint8Array(new ArrayBuffer(4))));
}
