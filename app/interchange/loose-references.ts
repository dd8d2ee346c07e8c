import type { Issue } from '#shared/failure';
import { kindNames } from '#shared/schema/kind-names';
import type { ReferenceKind } from '#shared/schema/ids';
import { shown } from '#shared/schema/issues';
import { isObject, type Place } from '#shared/schema/walk-schema';
import { find, type Found, type NameIndex } from './name-index';

/** What references are looked up in, nearest first; it may depend on where the reference stands. */
export type Scope = (place: Place) => readonly NameIndex[];

type FoundIn = Extract<Found, { kind: 'found' }>;
type Tell = (place: Place, issue: Omit<Issue, 'path'>) => void;

/** Takes the place of a reference that was reported; the file is refused, so nobody meets it. */
const unreadId = '?';

/** Turns references as people write them into ids, within one file. */
export class LooseReferences {
  readonly #scope: Scope;
  readonly #tell: Tell;
  /** Norms that a citation has looked up already; the walk comes by them a second time. */
  readonly #resolved = new WeakMap<object, string>();

  constructor(scope: Scope, tell: Tell) {
    this.#scope = scope;
    this.#tell = tell;
  }

  readReference(value: unknown, place: Place, kind: ReferenceKind | 'caseBook'): unknown {
    if (isObject(value)) return this.#resolved.get(value) ?? value;
    if (typeof value !== 'string') return value;
    const found = this.#lookUp(kind, value, place);
    if (found.kind === 'found' && (found.part ?? found.paragraph) !== undefined) {
      this.#tell(place, { problem: 'unknown-reference', ...shown(value), expected: 'an article without its part' });
    }
    return idOf(found);
  }

  /** A record of any kind: `{ kind, id }` where the id may be a name, or the bare text where one thing answers to it. */
  readAnyReference(value: unknown, place: Place): unknown {
    if (typeof value === 'string') return this.#readBare(value, place);
    if (!isObject(value) || typeof value['id'] !== 'string') return value;
    const kind = kindNames.find((each) => each === value['kind']);
    return kind ? { ...value, id: idOf(this.#lookUp(kind, value['id'], place)) } : value;
  }

  /** A citation may be the bare source or norm; a part in the name of a norm ("CC 129(2)") becomes its part. */
  readCitation(value: unknown, place: Place, of: 'source' | 'norm'): unknown {
    const text = isObject(value) ? value[of] : value;
    if (typeof text !== 'string') return value;
    const rest = isObject(value) ? value : {};
    if (of === 'source') return { ...rest, source: text };
    const found = this.#lookUp('norm', text, place);
    const { part, paragraph, citedAs }: Partial<FoundIn> = found.kind === 'found' ? found : {};
    const mark = {};
    this.#resolved.set(mark, idOf(found));
    return {
      ...(part !== undefined && { part }),
      ...(paragraph !== undefined && { paragraph }),
      ...(citedAs !== undefined && { citedAs }),
      ...rest,
      norm: mark,
    };
  }

  #readBare(text: string, place: Place): unknown {
    const indexes = this.#scope(place);
    const answers = kindNames
      .map((kind) => ({ kind, found: find(kind, text, indexes) }))
      .filter(({ found }) => found.kind !== 'unknown');
    const withId = answers.filter(({ kind }) => indexes.some((index) => index.ids.get(kind)?.has(text)));
    const [first, ...more] = withId.length > 0 ? withId : answers;
    if (first?.found.kind === 'found' && more.length === 0) return { kind: first.kind, id: first.found.id };
    this.#tell(
      place,
      first
        ? {
            problem: 'ambiguous-reference',
            ...shown(text),
            expected: answers.map(({ kind }) => objectForm(kind)).join(' or '),
          }
        : { problem: 'unknown-reference', ...shown(text), expected: 'the id or name of a record' },
    );
    return { kind: 'party', id: unreadId };
  }

  #lookUp(kind: ReferenceKind | 'caseBook', text: string, place: Place): Found {
    const found = find(kind, text, this.#scope(place));
    if (found.kind === 'ambiguous') {
      this.#tell(place, { problem: 'ambiguous-reference', ...shown(text), expected: choiceOf(found) });
    } else if (found.kind === 'unknown') {
      this.#tell(place, {
        problem: 'unknown-reference',
        ...shown(text),
        expected: `the id or name of ${kindInEnglish(kind)}`,
      });
    }
    return found;
  }
}

function idOf(found: Found): string {
  return found.kind === 'found' ? found.id : unreadId;
}

const idsShown = 8;

/** Candidates by their names, where these tell them apart, else by their ids. */
function choiceOf({ ids: given, names = given }: Extract<Found, { kind: 'ambiguous' }>): string {
  const ids = new Set(names).size === names.length ? names : given;
  return `${ids.slice(0, idsShown).join(' or ')}${ids.length > idsShown ? ' or …' : ''}`;
}

function objectForm(kind: ReferenceKind): string {
  return `{ "kind": "${kind}", "id": … }`;
}

/** What a kind is called in a message of the import: "a coercive act". */
function kindInEnglish(kind: ReferenceKind | 'caseBook'): string {
  const words = kind.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return `${/^[aeiou]/u.test(words) ? 'an' : 'a'} ${words}`;
}
