import { expect, test } from 'vitest';
import { tell } from './tell';

test('what was published and done is told without a case that followed it', () => {
  expect(tell('expressions-without-a-proceeding').text).toBe(
    '1. On 5 May 2017, Tomas Varga published 57 posts on corruption. On 6 May 2017, he held a picket on Freedom Square about the war. On 7 May 2017, he was arrested.\n',
  );
});

test('a kind in words of its own keeps its noun before what it was about', () => {
  expect(tell('a-disclosure-with-a-subject').text).toBe(
    '1. On 23 August 2018, Lena Orlik was convicted of disclosure of secrets. The case related to her disclosure of a secret report on cyberattacks in May 2017.\n',
  );
});

test('a brief tells a fact once, under headings that begin with a capital and keep the stop of an abbreviation', () => {
  const { text } = tell('two-theses-over-one-fact', { document: 'defence-brief' });
  expect(text).toContain('The police had no warrant to search the flat of Mr. V.\n');
  expect(text).toContain('The second search was unlawful too\n\n3. As to the facts, see paragraph 1.');
  expect(text.match(/4 December 2017/gu)).toHaveLength(1);
});

test('a Russian brief points to the fact that it has told', () => {
  const { text } = tell('two-theses-over-one-fact', { document: 'defence-brief', language: 'ru' });
  expect(text).toContain('The second search was unlawful too\n\n3. Фактические обстоятельства изложены в пункте 1.');
});

test('an organisation is introduced by a sentence, whatever form its work was typed in', () => {
  const { text } = tell('an-organisation-in-a-noun-phrase', { document: 'upr-submission' });
  expect(text).toContain(
    'Harbour Watch, founded in 2009 and based in Ruritania, is a human rights group that monitors trials and has no consultative status with ECOSOC.',
  );
});
