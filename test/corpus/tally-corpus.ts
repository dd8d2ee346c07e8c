import { tellingSentence } from '../facts/find-facts';
import type { Tally } from '../facts/tally';
import { type CorpusCase, type CorpusFact, type Falsehood, keyOf } from './corpus-case';
import { tellCase, type ToldCase } from './tell-case';

/** What became of a case: each fact told with the sentence that tells it, and each falsehood with the one that says it. */
export type CorpusTally = Tally<CorpusFact> & {
  readonly told: readonly { readonly fact: CorpusFact; readonly by: string }[];
  readonly falsehoods: readonly { readonly what: string; readonly by: string }[];
};

const passagesFor = (fact: CorpusFact, { sentences, notes }: ToldCase) => (fact.in === 'note' ? notes : sentences);

/** The sentence or note that tells a fact. */
const tellingOf = (fact: CorpusFact, told: ToldCase) => tellingSentence(passagesFor(fact, told), fact);

/** The sentence that says what must not be said. */
function sayingOf({ all, earlier }: Falsehood, { sentences }: ToldCase): string | undefined {
  const first = earlier === undefined ? sentences.length : sentences.findIndex((sentence) => earlier.test(sentence));
  return tellingSentence(first < 0 ? sentences : sentences.slice(0, first), { all });
}

/** Looks for every fact and every falsehood of a case in the paragraphs on it. */
export function tallyCase(corpusCase: CorpusCase): CorpusTally {
  const text = tellCase(corpusCase);
  const told = corpusCase.facts.flatMap((fact) => {
    const by = tellingOf(fact, text);
    return by === undefined ? [] : [{ fact, by }];
  });
  return {
    name: keyOf(corpusCase),
    asked: corpusCase.facts,
    missed: corpusCase.facts.filter((fact) => told.every((one) => one.fact !== fact)),
    told,
    falsehoods: corpusCase.never.flatMap((falsehood) => {
      const by = sayingOf(falsehood, text);
      return by === undefined ? [] : [{ what: falsehood.what, by }];
    }),
  };
}

/** How many facts of the cases are told just as well by the text of another case in the same language, in per cent. */
export function shareOfStrangers(cases: readonly CorpusCase[]): number {
  const texts = cases.map((one) => ({ one, text: tellCase(one) }));
  const tries = texts.flatMap(({ one, text }) =>
    cases
      .filter((other) => other !== one && other.language === one.language)
      .flatMap(({ facts }) => facts.map((fact) => tellingOf(fact, text) !== undefined)),
  );
  return tries.length === 0 ? 0 : (tries.filter(Boolean).length / tries.length) * 100;
}
