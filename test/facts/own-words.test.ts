import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textIn } from '#shared/values/texts/text';
import { plain, sentencesOf, textOf } from './find-facts';
import { composeKazakhstan2014, readKazakhstan2014 } from './kazakhstan-2014';
import { withWholeSentences } from './whole-sentences';
import { hashOfRun, runsOf } from './word-runs';

const fixtures = new URL('../fixtures/', import.meta.url);

describe('the submission made of them', () => {
  const records = readKazakhstan2014();
  const runsOfTheSource = new Set(readFileSync(new URL('kazakhstan-2014-runs.txt', fixtures), 'utf8').split('\n'));
  const { sections, recommendations = [] } = records.submission;
  const headings = [...sections, ...recommendations].flatMap(({ heading }) =>
    heading === undefined ? [] : [plain(textIn(heading, 'en') ?? '')],
  );

  /** The generated sentence without what it quotes, and without the headings that it repeats. */
  const ownWords = (text: string) =>
    headings.reduce((rest, heading) => rest.replaceAll(new RegExp(heading, 'giu'), '\n'), text).split(/"[^"]*"|\n/u);

  it('does not repeat eight words of the source in a row', () => {
    const { blocks } = composeKazakhstan2014('upr-submission', records);
    const repeated = withWholeSentences(blocks)
      .flatMap(sentencesOf)
      .flatMap((sentence) => ownWords(textOf(sentence)))
      .flatMap(runsOf)
      .filter((run) => runsOfTheSource.has(hashOfRun(run)));
    expect(repeated.map((run) => run.join(' '))).toEqual([]);
  });
});
