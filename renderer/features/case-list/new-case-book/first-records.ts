import type { Change, FormDrafts } from '#shared/contract/holder';
import type { NewCaseBookInput } from '#shared/contract/vault-api';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { languageOf } from '#shared/values/texts/text-language';
import type { Answers } from './answers';
import { placeOf, unfinishedKey } from '#shared/contract/draft-keys';

/** The case book that the answers ask for. */
export function bookOf({ kind, name, otherName, gender, role, country, timeZone }: Answers): NewCaseBookInput {
  return {
    title: name.trim(),
    subjectKind: kind,
    subject: {
      ...namesOf(name.trim(), otherName.trim()),
      ...(kind === 'person' && gender !== '' && { gender }),
      roles: [role],
    },
    ...(country !== '' && { jurisdiction: country }),
    ...(timeZone !== '' && { timeZone }),
  };
}

/** A name in two scripts is one name in two languages; two spellings in one script are a name and a variant. */
function namesOf(name: string, other: string): NonNullable<NewCaseBookInput['subject']> {
  if (other === '') return {};
  const [language, otherLanguage] = [languageOf(name), languageOf(other)];
  return language === otherLanguage ? { variants: [other] } : { name: { [language]: name, [otherLanguage]: other } };
}

type Parts = { readonly subject: string; readonly today: string; readonly nextId: () => string };

/** The first records of a book: what is whole as changes, what lacks something as drafts to be finished later. */
export function firstRecords(
  { accusation, act, custody }: Answers,
  { subject, today, nextId }: Parts,
): { readonly changes: readonly Change[]; readonly drafts: FormDrafts } {
  const changes: Change[] = [];
  const drafts: Record<string, unknown> = {};
  if (accusation.trim() !== '') {
    changes.push({ op: 'add', list: 'charges', record: { against: [subject], offence: accusation.trim() } });
  }
  if (act.trim() !== '') {
    drafts[unfinishedKey('expressions', nextId())] = { authors: [subject], subject: act.trim() };
  }
  if (custody.trim() !== '') {
    const id = nextId();
    const from = parsePartialDate(custody, { today });
    const record = { id, person: subject, ...(from.ok && { from: from.value }) };
    changes.push({ op: 'add', list: 'detentions', record });
    if (!from.ok) drafts[placeOf('detentions', id, 'from')] = custody;
  }
  return { changes, drafts };
}
