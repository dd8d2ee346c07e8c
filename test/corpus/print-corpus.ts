import { headOf, shareOf } from '../facts/tally';
import { wordingsOf } from './as-it-should-read';
import { corpusCases } from './cases';
import { nameOf } from './corpus-case';
import { tallyCase, type CorpusTally } from './tally-corpus';
import { unusedByCorpus } from './unused';

/** Prints the share of facts told of each case, each miss and each falsehood by name, and the average. */
export function printCorpus(options: { readonly withSentences: boolean; readonly withUnused: boolean }): void {
  const tallies = corpusCases.map(tallyCase);
  for (const tally of tallies) printTally(tally, options.withSentences);
  const average = tallies.reduce((sum, tally) => sum + shareOf(tally), 0) / tallies.length;
  const wordings = corpusCases.reduce((sum, corpusCase) => sum + wordingsOf(corpusCase).length, 0);
  console.log(
    `corpus: ${String(tallies.length)} cases, ${average.toFixed(1)} % on average, ${String(wordings)} wordings known`,
  );
  if (options.withUnused)
    for (const { path, values } of unusedByCorpus())
      console.log(values.length === 0 ? `  no ${path}` : `  ${path}: no ${values.join(', ')}`);
}

function printTally(tally: CorpusTally, withSentences: boolean): void {
  console.log(headOf(tally));
  for (const fact of tally.missed) console.log(`  missed ${nameOf(fact)}\n      ${fact.all.map(String).join(' and ')}`);
  for (const { what, by } of tally.falsehoods) console.log(`  FALSE ${what}\n      ${by}`);
  if (withSentences) for (const { fact, by } of tally.told) console.log(`  ${nameOf(fact)}\n      ${by}`);
}
