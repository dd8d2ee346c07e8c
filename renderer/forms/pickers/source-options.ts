import type { Translator } from '#shared/i18n/translator';
import { type ReadCitation, readCitation } from '#shared/values/citations/read-citation';
import { isSameSource } from '#shared/values/citations/same-source';
import { choiceInWords, recordTitle } from '../../records/record-title';
import type { Candidate, CandidateIndex } from '../candidates/candidates';
import { asOption, createOption, type Offer, offerFor, optionKey } from '../candidates/option-groups';
import { recordNote } from '../candidates/record-note';

export type SourceOffer = Offer & {
  /** What would be made of the text. */
  readonly read: ReadCitation | undefined;
  /** Sources that are there and are the same, as far as their entries tell. */
  readonly same: readonly Candidate[];
};

type SourceOfferOptions = {
  readonly text: string;
  readonly today: string;
  readonly index: CandidateIndex;
  readonly cited: readonly string[];
  readonly translator: Translator;
};

/** Sources that fit what is typed, those that it would be a copy of first, and the source that can be made of it. */
export function sourceOffer({ text, today, index, cited, translator }: SourceOfferOptions): SourceOffer {
  const { say } = translator;
  const without = cited.map((id) => ({ kind: 'source', id }) as const);
  const offer = offerFor({ text, index, without, groupBy: 'origin', canCreate: false, translator });
  if (text.trim() === '') return { ...offer, read: undefined, same: [] };
  const read = readCitation(text, today);
  const same = index.map(({ value }) => value).filter(({ record }) => isSameSource(read.source, record));
  const groups = [
    {
      id: 'same',
      label: say('picker.alreadyThere'),
      options: same.map(asOption),
    },
    ...offer.groups.map((group) => ({
      ...group,
      options: group.options.filter(({ id }) => same.every(({ to }) => id !== optionKey(to))),
    })),
    { id: createOption, options: [{ id: createOption, ...inWords(read, translator), isAction: true }] },
  ];
  const byId = new Map([...offer.byId, ...same.map((each) => [optionKey(each.to), each] as const)]);
  const first = same[0];
  const preferred = first !== undefined ? `source/${first.to.id}` : isCitation(read) ? createOption : offer.preferred;
  return { ...offer, groups, byId, preferred, read, same };
}

/** More than words to search by: an address, a symbol, a date or a publisher. */
function isCitation({ source }: ReadCitation): boolean {
  return source.url !== undefined || source.symbol !== undefined || source.date !== undefined;
}

function inWords({ source }: ReadCitation, translator: Translator): { readonly title: string; readonly note?: string } {
  const name = recordTitle('source', source, translator);
  const kind = choiceInWords('source-kind', source.kind, translator);
  const note = recordNote('source', source, name, translator);
  return {
    title: translator.say('picker.createNow', { name }),
    note: [kind, ...(source.authors ?? []), ...(note === undefined ? [] : [note])].join(' · '),
  };
}
