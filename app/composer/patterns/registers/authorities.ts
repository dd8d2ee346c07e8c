import type { Authority } from '../../case-file/records';
import type { AnyRecord } from '../../case-file/case-file';
import type { AuthorityPaper } from '../../messages/authorities';
import type { Statement } from '../../sentences/sentence';

/** Where authorities are found, and what the document has told of them. */
export type AuthorityDesk = {
  find(ids: readonly string[]): readonly Authority[];
  tell(record: Authority): Authority;
  /** Counts a field as told that stands in the text in other words. */
  cover(record: Authority, field: keyof Authority): void;
  /** Whether the document has told before what it found. */
  isTold(record: Authority): boolean;
};

/**
 * What a court or body found or held outside the case; what was told before is only pointed to. `besides` are the records
 * that rest on it: the motion, the norm that is criticised.
 */
export function authority(
  record: Authority,
  desk: AuthorityDesk,
  besides: readonly AnyRecord[] = [],
): readonly Statement[] {
  const { by, held, quotation, norms } = desk.tell(record);
  const statement = (message: Statement['message']): Statement => ({
    pattern: 'authority',
    message,
    records: [record],
    besides,
  });
  const paper = paperOf(record, desk);
  const isSilent = (record.held ?? record.quotation) === undefined;
  if (isSilent || desk.isTold(record)) return [statement({ kind: 'authority-cited', paper, norms })];
  const isBoth = record.held !== undefined && record.quotation !== undefined;
  return [
    statement({ kind: 'authority-held', paper, norms, held, quotation: isBoth ? undefined : quotation }),
    ...(isBoth ? [statement({ kind: 'authority-quoted', by, quotation })] : []),
  ];
}

const ofCases = new Set<unknown>(['judgment', 'ruling', 'decision', 'views', 'opinion']);
const versus = /(?:^|\s)(?:v|vs|c|против)\.?\s|^(?:in )?re\s/iu;

/** How a paper is named. */
export function paperOf(record: Authority, desk: Pick<AuthorityDesk, 'tell' | 'cover'>): AuthorityPaper {
  const { kind, by, title, number, numberOf, date, state } = desk.tell(record);
  const isOfCase =
    ofCases.has(record.kind) ||
    (typeof record.kind === 'object' && wordings(record.title).some((one) => versus.test(one)));
  const isNamed = namesState(record);
  if (isNamed) desk.cover(record, 'state');
  return { kind, by, title, number, numberOf, date, state: isNamed ? undefined : state, isOfCase };
}

const wordings = (text: Authority['title']): readonly string[] =>
  text === undefined ? [] : (['en', 'ru'] as const).filter((code) => text.isIn(code)).map((code) => text.in(code));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a word is another one in some case: «Руритании» of «Руритания». Short words have to be the same. */
const isFormOf = (name: string) => (word: string) =>
  word === name || (name.length > 5 && word.startsWith(name.slice(0, -2)) && word.length <= name.length + 1);

/** Whether the title has the State in it, if in another case: «Орлик против Руритании». */
const namesState = ({ title, state }: Authority): boolean =>
  wordings(state).some((name) =>
    wordings(title).some((text) => wordsOf(name).every((one) => wordsOf(text).some(isFormOf(one)))),
  );
