import type { MessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import type { AnyReference } from '#shared/schema/ids';
import type { LookupGroup, LookupOption } from '../../ui/lookup/lookup-option';
import { NameMarks } from '../../records/name-marks';
import { type Candidate, type CandidateIndex, type CandidateOrigin, findCandidates, findCited } from './candidates';

const mostFound = 40;
export const createOption = '(create)';

export type Offer = {
  readonly groups: readonly LookupGroup[];
  /** The candidate behind the id of an option. */
  readonly byId: ReadonlyMap<string, Candidate>;
  /** What Enter takes: the best of the names that begin as typed. */
  readonly preferred: string | undefined;
  readonly count: number;
};

type OfferOptions = {
  readonly text: string;
  readonly index: CandidateIndex;
  /** Chosen already, or the record itself. */
  readonly without: readonly AnyReference[];
  /** `kind`: a group for every kind of record. */
  /** Articles of law are found as they are cited, everything else by name. */
  readonly search?: 'names' | 'citations';
  readonly groupBy: 'origin' | 'kind';
  readonly canCreate: boolean;
  readonly translator: Translator;
};

/** What a picker offers for a text: what is there in its groups, and to create what is not. */
export function offerFor(options: OfferOptions): Offer {
  const { text, index, without, groupBy, canCreate, translator, search } = options;
  const taken = new Set(without.map(optionKey));
  const found = (search === 'citations' ? findCited : findCandidates)(text, index)
    .filter(({ candidate }) => !taken.has(optionKey(candidate.to)))
    .slice(0, mostFound);
  const candidates = found.map(({ candidate }) => candidate);
  const groups = groupBy === 'kind' ? byKind(candidates, translator) : byOrigin(candidates, translator);
  const create: LookupOption[] =
    canCreate && text.trim() !== ''
      ? [{ id: createOption, title: translator.say('picker.create', { name: text.trim() }), isAction: true }]
      : [];
  const sure = text.trim() === '' ? undefined : found.find(({ isSure }) => isSure);
  return {
    groups: [...groups, { id: 'create', options: create }],
    byId: new Map(candidates.map((candidate) => [optionKey(candidate.to), candidate])),
    preferred: sure === undefined ? undefined : optionKey(sure.candidate.to),
    count: candidates.length,
  };
}

export function optionKey({ kind, id }: AnyReference): string {
  return `${kind}/${id}`;
}

const origins = ['book', 'registers', 'elsewhere'] as const satisfies readonly CandidateOrigin[];

function byOrigin(candidates: readonly Candidate[], { say }: Translator): readonly LookupGroup[] {
  return origins.map((origin) => ({
    id: origin,
    label: say(`picker.${origin}` satisfies MessageKey),
    options: candidates.filter((each) => each.origin === origin).map(asOption),
  }));
}

function byKind(candidates: readonly Candidate[], { say }: Translator): readonly LookupGroup[] {
  const kinds = [...new Set(candidates.map(({ to }) => to.kind))];
  return kinds.map((kind) => ({
    id: kind,
    label: say(`kind.${kind}.many`),
    options: candidates.filter(({ to }) => to.kind === kind).map(asOption),
  }));
}

export function asOption({ to, title, note, record }: Candidate): LookupOption {
  return { id: optionKey(to), title, note, mark: <NameMarks kind={to.kind} record={record} /> };
}
