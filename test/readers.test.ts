import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { jsonErrorAt } from '#app/interchange/json-error';
import { asCompared } from '#shared/search/as-compared';
import { indexNorms } from '#app/interchange/norm-index';
import { chain, finish, list, quote, smooth } from '#app/composer/languages/en/grammar/prose';
import { forXml } from '#app/word/characters';
import { estimateStrength } from '#app/vault/secrets/passphrase-strength';
import { readRecoveryKey } from '#app/vault/secrets/recovery-key';
import { currencyNamed } from '#shared/values/quantities/currencies';
import { findNorms, searchedNorm } from '#shared/values/citations/find-norms';
import { lawFit } from '#shared/values/citations/law-names';
import { likelySame } from '#shared/search/likely-same';
import { nameKey } from '#shared/search/name-key';
import { indexNames, searchNames } from '#shared/search/name-search';
import { parseCount } from '#shared/values/quantities/parse-count';
import { parseMoney } from '#shared/values/quantities/parse-money';
import { looksLikeNumber, parseNumber } from '#shared/values/quantities/parse-number';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { parseTerm } from '#shared/values/quantities/parse-term';
import { readCitation } from '#shared/values/citations/read-citation';
import { readNormCitation } from '#shared/values/citations/read-norm-citation';
import { isSameSource } from '#shared/values/citations/same-source';
import { distanceToStart, typingDistance } from '#shared/search/typing-distance';

/** Shapes that make a reader try every place of a text. */
const hostile: Readonly<Record<string, string>> = {
  letters: 'x',
  spaces: ' ',
  digits: '1',
  'digits with marks': '1,',
  words: 'ab cd ',
  strokes: '1/',
  'articles of law': 'art. 1 of the CC, ',
  'opening quotation marks': '“',
  'opening brackets': '(',
  'empty quotations': '"\\',
  'words of a citation': 'accessed case no ',
  addresses: 'https://a.b/ ',
  'combining marks': '\u0301',
};

const shaped = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1) + '!';

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a date': parsePartialDate,
  'a term': parseTerm,
  'a sum': (text) => parseMoney(text),
  'a count': parseCount,
  'a number': parseNumber,
  'figures alone': looksLikeNumber,
  'a currency': currencyNamed,
  'an article': readNormCitation,
  'an article in a file': (text) =>
    indexNorms([{ id: 'n', record: { code: 'Criminal Code', article: '129' } }]).find(text),
  'articles in the register': (text) => findNorms(text, [searchedNorm(1, { code: 'Criminal Code', article: '129' })]),
  'a law': (text) => lawFit(text, ['Criminal Code', text]),
  'a source': (text) => readCitation(text, '2026-01-01'),
  'a search': (text) => searchNames(text, indexNames([{ value: 1, names: ['City Court', text] }])),
  'a short search of long names': (text) => searchNames('city cour', indexNames([{ value: 1, names: [text] }])),
  'two names': (text) => likelySame(text, `${text}a`),
  'two names, one of them short': (text) => likelySame('Kozlov', text),
  'a typing error': (text) => typingDistance(text, `a${text}`, 2),
  'a typing error at the start': (text) => distanceToStart(text, `a${text}`, 2),
  'a passphrase': estimateStrength,
  'a recovery key': readRecoveryKey,
};

/** They read texts that may rightly be long, and so have no limit: twice the text takes twice the time. */
const withoutLimit: Readonly<Record<string, (text: string) => unknown>> = {
  'one spelling of a name': nameKey,
  'a name in a file': asCompared,
  'the error in a file': jsonErrorAt,
  'two sources': (text) => isSameSource({ title: text, url: text }, { title: `${text}a`, url: `${text}a` }),
  'a sentence': finish,
  'smooth words': smooth,
  'a quotation': quote,
  'a list': (text) => list([text, text, text]),
  'a chain': (text) => chain([text, text]),
  'characters for Word': forXml,
};

/** For a machine that does much else; what is compared are two times of the same machine. */
const patience = 60_000;

describe.each(Object.entries({ ...readers, ...withoutLimit }))('reading %s', (_, read) => {
  test.each(Object.entries(hostile))(
    'takes no more than its share of time for 100,000 letters of %s',
    (_shape, unit) => {
      const [short, long] = [shaped(unit, 10_000), shaped(unit, 100_000)];
      const least = leastTime(() => read(short));
      expect(leastTime(() => read(long)) / Math.max(least, 10)).toBeLessThan(60);
    },
    patience,
  );
});

/** The best of a few tries: what else the machine does only ever adds to it. Slow readers are tried less. */
function leastTime(run: () => unknown): number {
  let least = Infinity;
  for (let tries = 0; tries < 2; tries += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('a text that is too long', () => {
  it.each([
    ['a date', parsePartialDate('1 May 2012 '.repeat(40)), 200],
    ['a term', parseTerm('1 year '.repeat(40)), 200],
    ['a sum', parseMoney('5 000 KZT '.repeat(40)), 200],
    ['a count', parseCount('5 people '.repeat(100)), 500],
  ])('to be %s is told to be so', (_, read, most) => {
    expect(read).toEqual({ ok: false, failure: { problem: 'too-long', most } });
  });

  it('to be a source is its title as a whole, so that nothing is lost', () => {
    const page = 'A page of a paper, 3 May 2012. '.repeat(100);
    expect(readCitation(page, '2026-01-01').source).toEqual({ kind: 'article', title: page.trim() });
  });

  it('to be a passphrase is judged by its beginning', () => {
    expect(estimateStrength('a'.repeat(100_000)).score).toBe(0);
    expect(estimateStrength('correct horse battery staple '.repeat(4000)).bits).toBeGreaterThan(40);
  });
});

/** Files by name of a reader that read something other than typed text, or are used by readers alone. */
const otherFiles = new Set(['read-record.ts', 'read-url.ts', 'read-interchange.ts', 'read-backup.ts']);

it('has a limit in every file that is named after reading', () => {
  const files = ['shared', 'app'].flatMap((layer) =>
    readdirSync(layer, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?:parse|read)-.*(?<!\.test)\.ts$/u.test(basename(path)) && !otherFiles.has(basename(path)))
      .map((path) => `${layer}/${path}`),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !/= reader\b/u.test(readFileSync(file, 'utf8')))).toEqual([]);
});
