import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { packWordFile } from '#app/word/word-file';
import { release } from '#app/composer/release';
import { renderPlainText } from '#app/text/plain-text';
import { readInterchange } from '#app/interchange/read-interchange';
import { expectValue } from '#shared/result';
import { elementsNamed } from './word/xml-tree';
import { openWordFile, structureFaults } from './word/word-structure';

const arabic = 'تقرير (2014): «حرية التعبير»، ص. 5';

describe('a title from right to left', () => {
  it('leaves the date and the place behind it where they belong', () => {
    const text = renderPlainText(composed(arabic));
    expect(text).toContain('\u2069\u200e”, 19 March 2014, sheets 3–5.');
    expect(text).toContain('“\u2068تقرير');
  });

  it('is a run of its own from right to left in Word', async () => {
    const file = openWordFile(await packWordFile(expectValue(release(composed(arabic), []))));
    const runs = elementsNamed(file.part('word/footnotes.xml'), 'w:r').filter(
      (run) => elementsNamed(run, 'w:rtl').length > 0,
    );
    expect(runs).toHaveLength(1);
    expect(structureFaults(file)).toEqual([]);
  });
});

describe('a title with the line ends of other programs', () => {
  it.each(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\u0007'])(
    'such as %j keeps its words apart',
    async (mark) => {
      const document = composed(`first line${mark}second line`);
      expect(renderPlainText(document)).toContain('“First line second line”');
      const word = JSON.stringify(
        openWordFile(await packWordFile(expectValue(release(document, [])))).part('word/footnotes.xml'),
      );
      expect(word).toContain('First line second line');
    },
  );
});

/** The paragraphs of a case whose verdict is known from a paper of this title. */
function composed(title: string) {
  const file = {
    format: 'defender-casebook',
    version: 1,
    caseBooks: [
      {
        title: 'Book',
        subject: 'p',
        jurisdiction: 'KZ',
        timeZone: 'Asia/Almaty',
        parties: [
          {
            id: 'p',
            kind: 'person',
            name: 'Aigerim Serikova',
            roles: ['defendant'],
            consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
          },
        ],
        decisions: [
          {
            kind: 'verdict',
            date: '19 March 2014',
            against: ['p'],
            outcome: 'convicted',
            sanctions: [{ kind: 'restriction-of-freedom', term: 'one and a half years' }],
            sources: [{ source: 's', locator: 'sheets 3–5' }],
          },
        ],
        sources: [{ id: 's', kind: 'court-paper', title, date: '19.03.2014' }],
      },
    ],
  };
  const { caseBooks, registers } = expectValue(readInterchange(new TextEncoder().encode(JSON.stringify(file))));
  return expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks, registers, language: 'en' }));
}
