import { expect, test } from 'vitest';
import { on, someRegisters } from '../../../test/builders/a-case';
import { composeSubmission, defamation, registers } from '../../../test/builders/composed/a-submission';
import { renderPlainText } from '../../text/plain-text';

test('key issues that are listed freely stand in the place of the sections', () => {
  const issues = [{ issue: 'closed radio stations', focus: ['in the north'] }, { issue: 'the Act on libel' }];
  const text = renderPlainText(composeSubmission({ issues }));
  expect(text).toContain(
    'the following two key issues:\n\n• closed radio stations, in particular in the north;\n• the Act on libel.\n\nDefamation',
  );
});

test('so they do in Russian', () => {
  const issues = [{ issue: { en: 'closures', ru: 'закрытие радиостанций' } }];
  const document = composeSubmission({ issues }, registers, 'ru');
  expect(renderPlainText(document)).toContain('• закрытие радиостанций.\n');
});

test('the last review is told on several themes in one paragraph', () => {
  const recommendations = [
    { id: 'a', paragraph: '1.1', recommendingStates: ['Spain'], position: 'noted', themes: ['defamation'] },
    { id: 'b', paragraph: '1.2', recommendingStates: ['Chile'], position: 'supported', themes: ['arrests'] },
  ].map((one) => ({ state: 'Ruritania', year: 2010, ...one }));
  const known = { ...registers, ...someRegisters({ recommendations }) };
  const text = renderPlainText(
    composeSubmission({ submitters: [], summary: [{ balance: ['defamation', 'arrests', 'nothing'] }] }, known),
  );
  expect(text).toContain(
    '2. In 2010, Ruritania received one recommendation on defamation, from Spain, which it noted.[^1] On arrests, Ruritania received one recommendation, from Chile, which it supported.[^2]\n\n3. This',
  );
});

test('a short example stands in the paragraph of the rule that it shows', () => {
  const items = [{ law: ['cc'] }, { case: 'book', example: true }];
  expect(renderPlainText(composeSubmission({ sections: [{ heading: 'Defamation', items }] }))).toContain(
    'The sanctions include a fine. For example, in April 2012, Aigul Saparova was beaten.\n',
  );
});

test('an example without a rule before it is told plainly, and of two in a row only the first is announced', () => {
  const example = { case: 'book', example: true };
  const text = (items: readonly unknown[]) =>
    renderPlainText(composeSubmission({ sections: [{ heading: 'Defamation', items }] }));
  expect(text([example])).toContain('\n5. In April 2012, Aigul Saparova was beaten.\n');
  expect(text([{ figures: ['sites'] }, example, example]).match(/For example/gu)).toHaveLength(1);
});

test('so it does in Russian', () => {
  const sections = [{ heading: 'Клевета', items: [{ law: ['cc'] }, { case: 'book', example: true }] }];
  const document = composeSubmission({ sections }, registers, 'ru');
  expect(renderPlainText(document).replaceAll('\u00a0', ' ')).toContain(' Например, в апреле 2012 года');
});

const quoted = someRegisters({
  norms: [
    {
      ...defamation,
      quotation: { en: 'Spreading lies', ru: 'Распространение лжи' },
    },
  ],
});

test('the words of the law stand in the text, or in the note where the writer prefers it', () => {
  const sections = [{ heading: 'Law', items: [{ law: ['cc'] }] }];
  const written = (lawWording?: string) => composeSubmission({ submitters: [], sections, lawWording }, quoted);
  expect(renderPlainText(written())).toContain(
    'Article 129 of the Criminal Code on defamation reads: “Spreading lies”.\n',
  );
  const noted = written('note');
  expect(renderPlainText(noted)).toContain('The Criminal Code deals with defamation (Article 129).[^1]\n');
  expect(renderPlainText(noted)).toContain('[^1]: Article 129: “Spreading lies”.\n');
  expect(
    noted.checks.filter(({ code, values }) => code === 'unused-field' && values?.['field'] === 'quotation'),
  ).toEqual([]);
});

test('so they may in Russian', () => {
  const sections = [{ heading: 'Закон', items: [{ law: ['cc'] }] }];
  const document = composeSubmission({ submitters: [], lawWording: 'note', sections }, quoted, 'ru');
  const text = renderPlainText(document).replaceAll('\u00a0', ' ');
  expect(text).toContain('[^1]: Ст. 129: «Распространение лжи».\n');
});

test('a long quotation stands in a block of its own, with the note of its sentence', () => {
  const words = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
  const act = { id: 'act', kind: 'national', code: 'Press Act', article: '3', quotation: words };
  const known = someRegisters({
    norms: [{ ...act, sources: [{ source: 's' }] }],
    sources: [{ id: 's', kind: 'law', title: 'Acts' }],
  });
  const document = composeSubmission(
    { submitters: [], theme: undefined, sections: [{ heading: 'Law', items: [{ law: ['act'] }] }] },
    known,
  );
  expect(renderPlainText(document)).toContain(`3. Article 3 of the Press Act reads:\n\n    ${words}.[^1]\n`);
});

test.each([
  ['en', 'has been repealed.'],
  ['ru', 'утратила силу.'],
] as const)('%s: a repealed article is told as that, also where the day is not known', (language, words) => {
  const known = someRegisters({ norms: [{ ...defamation, status: 'repealed' }] });
  const sections = [{ heading: 'Law', items: [{ law: ['cc'] }] }];
  const document = composeSubmission({ submitters: [], theme: undefined, sections }, known, language);
  expect(renderPlainText(document).replaceAll('\u00a0', ' ')).toContain(words);
});

test.each([
  ['en', 'there were five cases of pressure by the police.'],
  ['ru', 'давления со стороны полиции.'],
] as const)('%s: figures without a verb say whose doing they count', (language, words) => {
  const what = { en: 'cases of pressure', ru: 'случай давления' };
  const series = [{ period: on('2010'), count: { number: 5 }, byWords: { en: 'the police', ru: 'полиция' } }];
  const known = someRegisters({ aggregates: [{ id: 'sites', what, series }] });
  const sections = [{ heading: 'Law', items: [{ figures: ['sites'] }] }];
  const document = composeSubmission({ submitters: [], theme: undefined, sections }, known, language);
  expect(renderPlainText(document).replaceAll('\u00a0', ' ')).toContain(words);
});
