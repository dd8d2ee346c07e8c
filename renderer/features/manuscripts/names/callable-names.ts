import type { CaseBook } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import { nameKey } from '#shared/search/name-key';
import { type Language, type LocalText, textIn } from '#shared/values/texts/text';
import type { EditorCandidate } from '../editor/editing';

type Named = { readonly name: LocalText; readonly variants?: readonly string[] | undefined };
type Callable = { readonly candidate: EditorCandidate; readonly keys: readonly string[] };

/** The words that stand behind a name in the list: what it is the name of. */
export type NameWords = Readonly<Record<'party' | 'body' | 'organisation', string>>;

/**
 * What can be called by `@` and some letters: people and outlets of the case books, courts and bodies, organisations,
 * by their names in the language of the document. A name is found by the beginning of any of its words, in any script.
 */
export function callableNames(
  caseBooks: readonly CaseBook[],
  registers: Registers,
  language: Language,
  words: NameWords,
): (query: string) => readonly EditorCandidate[] {
  const all = [
    ...caseBooks.flatMap(({ parties }) =>
      Object.values(parties).flatMap((party) => callable(party, words.party, language)),
    ),
    ...Object.values(registers.bodies).flatMap((body) => callable(body, words.body, language)),
    ...Object.values(registers.organisations).flatMap((one) => callable(one, words.organisation, language)),
  ];
  const once = [...new Map(all.map((each) => [each.candidate.label, each])).values()];
  return (query) => {
    const wanted = nameKey(query);
    return once
      .filter(({ keys }) => keys.some((key) => ` ${key}`.includes(` ${wanted}`)))
      .map(({ candidate }) => candidate);
  };
}

function callable({ name, variants = [] }: Named, detail: string, language: Language): readonly Callable[] {
  const label = textIn(name, language);
  if (label === undefined) return [];
  const candidate = { label, detail, insert: [{ kind: 'text', text: label } as const] };
  return [{ candidate, keys: [label, ...variants].map(nameKey) }];
}
