import { printCorpus } from '../corpus/print-corpus';
import { createFinder } from './find-facts';
import { composeKazakhstan2014, nameOf, readKazakhstan2014, tallyFacts } from './kazakhstan-2014';
import { headOf } from './tally';

/**
 * `npm run facts`: how much of the submission of 2014 and of the cases of the corpus their records give back. `--text`
 * adds what stands in the place of each miss of 2014, `--sentences` the sentence that tells each fact of the corpus,
 * `--unused` the fields and choices of the model that no case of the corpus has.
 */
const isAsked = (option: string) => process.argv.includes(option);
const records = readKazakhstan2014();
const finder = createFinder(composeKazakhstan2014('upr-submission', records), records.caseBooks, records.submission);

for (const tally of tallyFacts()) {
  console.log(headOf(tally));
  const shown = new Set<string>();
  for (const fact of tally.missed) {
    console.log(`  ${nameOf(fact)}\n      ${fact.all.map(String).join(' and ')}`);
    const text = finder.textOfPlace(fact.place);
    if (isAsked('--text') && !shown.has(text)) console.log(`      in: ${text}`);
    shown.add(text);
  }
}
printCorpus({ withSentences: isAsked('--sentences'), withUnused: isAsked('--unused') });
