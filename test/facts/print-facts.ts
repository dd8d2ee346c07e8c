import { createFinder } from './find-facts';
import { composeKazakhstan2014, nameOf, readKazakhstan2014, shareOf, tallyFacts } from './kazakhstan-2014';

/** `npm run facts`: how much of the submission of 2014 its records give back. `--text` adds what stands in the place of each miss. */
const withText = process.argv.includes('--text');
const records = readKazakhstan2014();
const finder = createFinder(composeKazakhstan2014('upr-submission', records), records.caseBooks, records.submission);

for (const tally of tallyFacts()) {
  const found = tally.asked.length - tally.missed.length;
  console.log(`${tally.name}: ${String(found)} of ${String(tally.asked.length)} facts, ${String(shareOf(tally))} %`);
  const shown = new Set<string>();
  for (const fact of tally.missed) {
    console.log(`  ${nameOf(fact)}\n      ${fact.all.map(String).join(' and ')}`);
    const text = finder.textOfPlace(fact.place);
    if (withText && !shown.has(text)) console.log(`      in: ${text}`);
    shown.add(text);
  }
}
