import type { Translator } from '#shared/i18n/translator';
import { findNorms, type NormMatch, type SearchedNorm, searchedNorm } from '#shared/values/citations/find-norms';
import { valueAt } from '#shared/records/read-record';
import { LocalText, textIn } from '#shared/values/texts/text';
import type { LookupGroup } from '../../../ui/lookup/lookup-option';
import type { FoundRecord } from '../../../records/lookup';
import { recordTitle } from '../../../records/record-title';
import { createOption } from '../../candidates/option-groups';

const mostFound = 30;
const searched = new WeakMap<readonly FoundRecord[], readonly SearchedNorm<FoundRecord>[]>();

function searchedNorms(found: readonly FoundRecord[]): readonly SearchedNorm<FoundRecord>[] {
  const known = searched.get(found) ?? found.map((each) => searchedNorm(each, each.record));
  searched.set(found, known);
  return known;
}

export type NormOffer = {
  readonly groups: readonly LookupGroup[];
  readonly byId: ReadonlyMap<string, NormMatch<FoundRecord>>;
  readonly preferred: string | undefined;
  readonly count: number;
};

/** What a typed citation may mean, by law, and to enter the article where the register has none. */
export function normOffer(text: string, norms: readonly FoundRecord[], translator: Translator): NormOffer {
  const { say } = translator;
  const matches = findNorms(text, searchedNorms(norms)).slice(0, mostFound);
  const laws = [...new Set(matches.map(({ value }) => lawOf(value.record, translator)))];
  const groups = laws.map((law) => ({
    id: law,
    label: law,
    options: matches
      .filter(({ value }) => lawOf(value.record, translator) === law)
      .map((match) => ({
        id: match.value.id,
        title: citationTitle(match, translator),
        note: aboutOf(match.value.record, translator),
      })),
  }));
  const create =
    text.trim() === ''
      ? []
      : [{ id: createOption, title: say('picker.create', { name: text.trim() }), isAction: true }];
  const first = matches[0];
  return {
    groups: [...groups, { id: createOption, options: create }],
    byId: new Map(matches.map((match) => [match.value.id, match])),
    preferred: text.trim() !== '' && first?.isSure === true ? first.value.id : undefined,
    count: matches.length,
  };
}

/** "Article 19, ICCPR, paragraph 3". */
function citationTitle({ value, part, paragraph }: NormMatch<FoundRecord>, translator: Translator): string {
  const { say } = translator;
  return [
    recordTitle('norm', value.record, translator),
    ...(part === undefined ? [] : [say('words.norm.partOnly', { part })]),
    ...(paragraph === undefined ? [] : [say('words.norm.paragraphOnly', { paragraph })]),
  ].join(', ');
}

export function lawOf(record: unknown, { language }: Translator): string {
  return words(valueAt(record, 'code'), language) ?? '';
}

function aboutOf(record: unknown, { language }: Translator): string | undefined {
  return words(valueAt(record, 'title'), language) ?? words(valueAt(record, 'subject'), language);
}

function words(value: unknown, language: Translator['language']): string | undefined {
  const text = LocalText.safeParse(value);
  return text.success ? textIn(text.data, language) : undefined;
}
