import { describe, expect, test } from 'vitest';
import { on, someRegisters } from '../../../../test/builders/a-case';
import { registerText } from '../../../../test/builders/register-text';
import { law } from './law';

type Loose = Readonly<Record<string, unknown>>;
const code = { kind: 'national', code: 'Criminal Code of Ruritania', codeShort: 'Criminal Code' };

/** The sentences on some norms, without the marks of notes. */
function sayLaw(...norms: readonly Loose[]): readonly string[] {
  return registerText(someRegisters({ norms }), ({ file, tell }) =>
    law(
      file.findAll(
        'norm',
        norms.map(({ id }) => String(id)),
      ),
      { tell },
    ),
  ).sentences;
}

describe('the law as it is', () => {
  test('names what each article is about, then its sanctions once where they are the same', () => {
    const penalties = [
      { kind: 'fine' },
      { kind: 'restriction-of-freedom', consistsOf: ['a ban on leaving the city'] },
      { kind: 'imprisonment', from: { years: 3 }, to: { years: 7 } },
    ];
    expect(
      sayLaw(
        { ...code, id: 'a', article: '129', subject: 'defamation', penalties },
        { ...code, id: 'b', article: '130', subject: 'insult', penalties },
      ),
    ).toEqual([
      'The Criminal Code of Ruritania punishes defamation (Article 129) and insult (Article 130).',
      'The sanctions for all of these include a fine, restriction of freedom (a ban on leaving the city) and imprisonment of three to seven years.',
    ]);
  });

  test('says what the sanctions rise to where the offence is aggravated', () => {
    const penalties = [
      { kind: 'fine', amountTo: { amount: 200, currency: 'MCI' } },
      { kind: 'imprisonment', to: { years: 2 }, aggravatedBy: 'through the media' },
    ];
    expect(sayLaw({ ...code, id: 'a', article: '131', subject: 'insult', penalties })[1]).toBe(
      'The sanctions include a fine of up to 200 monthly calculation indices; where committed through the media, imprisonment of up to two years.',
    );
  });

  test('says what may be imposed beside a sanction', () => {
    const imprisonment = { kind: 'imprisonment', part: '1', to: { years: 5 } };
    const confiscation = { kind: 'confiscation', beside: 'with-or-without' };
    const ban = { kind: 'professional-ban', part: '1', to: { years: 3 }, beside: 'with' };
    const last = (...penalties: readonly Loose[]) =>
      sayLaw({ ...code, id: 'a', article: '174', subject: 'discord', penalties }).at(-1);
    expect(last(imprisonment, confiscation, { kind: 'fine', part: '1' })).toBe(
      'The sanctions include imprisonment of up to five years (with or without confiscation) and a fine (part 1).',
    );
    expect(last(imprisonment, ban, { ...imprisonment, part: '2' }, confiscation)).toBe(
      'The sanctions include, under part 1, imprisonment of up to five years (with a professional ban of up to three years); under part 2, imprisonment of up to five years (with or without confiscation).',
    );
    // Of another part than the one before, it stands alone.
    expect(last({ ...imprisonment, part: '2' }, ban)).toBe(
      'The sanctions include, under part 2, imprisonment of up to five years; under part 1, a professional ban of up to three years.',
    );
  });

  test('tells the sanctions of each part of an article, and a unit of account once', () => {
    const fine = {
      kind: 'fine',
      amountFrom: { amount: 2000, currency: 'MCI' },
      amountTo: { amount: 7000, currency: 'MCI' },
    };
    const one = [
      { ...fine, part: '1' },
      { kind: 'imprisonment', part: '1', from: { years: 2 }, to: { years: 7 } },
    ];
    const two = [...one, { kind: 'imprisonment', part: '2', to: { years: 12 } }];
    const last = (penalties: readonly Loose[]) =>
      sayLaw({ ...code, id: 'a', article: '174', subject: 'discord', penalties }).at(-1);
    expect(last(one)).toBe(
      'The sanctions include a fine of 2,000 to 7,000 monthly calculation indices and imprisonment of two to seven years (part 1).',
    );
    expect(last(two)).toBe(
      'The sanctions include, under part 1, a fine of 2,000 to 7,000 monthly calculation indices and imprisonment of two to seven years; under part 2, imprisonment of up to 12 years.',
    );
  });

  test('names a law by its short name and the day it was adopted, once', () => {
    const law = {
      kind: 'national',
      code: 'Law on Communications',
      codeShort: 'LoC',
      adopted: on('2004-07-05'),
      id: 'a',
    };
    expect(sayLaw({ ...law, effects: ['allows much'], critiques: [{ flaw: 'no-oversight' }] })).toEqual([
      'The Law on Communications (LoC), adopted on 5 July 2004, allows much.',
      'It provides for no adequate oversight.',
    ]);
  });

  test('says what an article does, whom it protects, and quotes it', () => {
    expect(
      sayLaw({
        ...code,
        id: 'a',
        article: '143',
        effects: ['gives individuals remedies'],
        protects: ['honour', 'dignity'],
        quotation: 'information damages their honour',
      }),
    ).toEqual([
      'Article 143 of the Criminal Code of Ruritania gives individuals remedies and protects honour and dignity (“information damages their honour”).',
    ]);
  });

  test('quotes an article of which nothing else is told', () => {
    expect(sayLaw({ ...code, id: 'a', article: '20', quotation: 'Censorship is prohibited.' })).toEqual([
      'Article 20 of the Criminal Code of Ruritania reads: “Censorship is prohibited”.',
    ]);
  });

  test('says that what an article allows is harsh, in the number of what it allows', () => {
    const critiques = [{ flaw: 'disproportionate-sanction', detail: ['seizures'], justifiedOnly: ['war'] }];
    expect(sayLaw({ ...code, id: 'a', article: '342', critiques })).toEqual([
      'Seizures are harsh sanctions that could be justified, if ever, only by war.',
    ]);
  });

  test('criticises once what is wrong with several provisions', () => {
    const critiques = [{ flaw: 'used-against', detail: ['journalists'], usedTo: ['harass'], often: true }];
    const [, , last] = sayLaw(
      { ...code, id: 'a', article: '1', effects: ['forbids one thing'], critiques },
      { ...code, id: 'b', article: '2', effects: ['forbids another'], critiques },
    );
    expect(last).toBe('These provisions are frequently used to harass journalists.');
  });

  test('names the standards that a norm falls short of', () => {
    const standards = [{ norm: 'iccpr-19', part: '3' }];
    expect(
      registerText(
        someRegisters({
          norms: [
            {
              ...code,
              id: 'a',
              article: '164',
              subject: 'incitement',
              critiques: [
                { flaw: 'not-compliant', standards },
                { flaw: 'lacks-definition', detail: ['social hatred'] },
              ],
            },
            {
              id: 'iccpr-19',
              kind: 'international',
              code: 'International Covenant on Civil and Political Rights',
              codeShort: 'ICCPR',
              article: '19',
            },
          ],
        }),
        ({ file, tell }) => law(file.findAll('norm', ['a']), { tell }),
      ).sentences,
    ).toEqual([
      'Article 164 of the Criminal Code of Ruritania on incitement does not comply with Article 19(3) of the International Covenant on Civil and Political Rights (ICCPR) and does not define “social hatred”.',
    ]);
  });

  test('tells an earlier wording with the time it was in force, the elements, the limitation and the successor', () => {
    expect(
      sayLaw(
        {
          ...code,
          id: 'a',
          article: '164',
          versions: [{ from: on('1997-07-16'), to: on('2014-12-31'), wording: 'Incitement of hatred' }],
          elements: ['a public act', 'intent'],
          limitation: { years: 5 },
          succeededBy: ['b'],
        },
        { kind: 'national', code: 'New Criminal Code', id: 'b', article: '174', subject: 'incitement' },
      ),
    ).toEqual([
      'The New Criminal Code deals with incitement (Article 174).',
      'From 16 July 1997 until 31 December 2014, Article 164 of the Criminal Code of Ruritania read: “Incitement of hatred”.',
      'The elements of the offence under Article 164 of the Criminal Code are a public act and intent.',
      'The limitation period under Article 164 of the Criminal Code is five years.',
      'Article 164 of the Criminal Code has since become Article 174 of the New Criminal Code.',
    ]);
  });

  test.each([
    ['grounds-not-in-covenant', 'restricts expression on grounds that the Covenant does not know (class)'],
    ['no-intent-required', 'requires no intent'],
    ['no-notice', 'gives those affected no notice of class'],
    ['no-oversight', 'provides for no adequate oversight of class'],
    ['retained', 'remains in force'],
    ['prior-censorship', null],
  ])('has words for the flaw %s', (flaw, words) => {
    const [sentence] = sayLaw({ ...code, id: 'a', article: '9', critiques: [{ flaw, detail: ['class'] }] });
    expect(sentence).toBe(
      words === null ? 'Class amounts to prior censorship.' : `Article 9 of the Criminal Code of Ruritania ${words}.`,
    );
  });
});

describe('the law as it is to be', () => {
  const old = { ...code, id: 'old', article: '164', subject: 'incitement' };

  test('says what a draft keeps, adds and raises, and its new sanctions', () => {
    const draft = {
      id: 'new',
      kind: 'draft',
      code: 'Draft Criminal Code',
      article: '181',
      revises: ['old'],
      changes: [
        { change: 'keeps', what: 'the current text' },
        { change: 'adds', what: 'a protection of “class”' },
        { change: 'raises', what: 'the sanctions' },
      ],
      penalties: [
        { kind: 'imprisonment', to: { years: 20 } },
        { kind: 'professional-ban', to: { years: 3 }, consistsOf: ['certain posts'] },
        { kind: 'professional-ban', to: { indefinite: true }, consistsOf: ['certain posts'] },
      ],
    };
    const registers = someRegisters({ norms: [old, draft] });
    expect(registerText(registers, ({ file, tell }) => law(file.findAll('norm', ['new']), { tell })).sentences).toEqual(
      [
        'Article 181 of the Draft Criminal Code would revise the current Article 164: it would keep the current text, add a protection of “class” and raise the sanctions.',
        'The new penalties would include imprisonment of up to 20 years and a ban on certain posts of up to three years or for an indefinite term.',
      ],
    );
  });

  test('keeps the strength of what is only likely', () => {
    const draft = {
      id: 'new',
      kind: 'draft',
      code: 'Draft Criminal Code',
      status: 'under-revision',
      revises: ['old'],
      changes: [{ change: 'raises', what: 'the penalties' }],
      attribution: { strength: 'appears' },
    };
    const registers = someRegisters({ norms: [old, draft] });
    expect(registerText(registers, ({ file, tell }) => law(file.findAll('norm', ['new']), { tell })).sentences).toEqual(
      [
        'The Criminal Code of Ruritania is under revision.',
        'It appears that the Draft Criminal Code would raise the penalties.',
      ],
    );
  });

  test('tells an amendment that is in force in the past tense', () => {
    expect(
      sayLaw({ ...code, id: 'a', article: '7', changes: [{ change: 'removes', what: 'the prison sentence' }] }),
    ).toEqual(['Article 7 of the Criminal Code of Ruritania removed the prison sentence.']);
  });
});

test('the words of an article may stand in the note of what is said of it', () => {
  const norms = [
    { ...code, id: 'a', article: '129', subject: 'defamation', quotation: 'The spreading of lies' },
    { ...code, id: 'b', article: '130', subject: 'insult', quotation: 'The humiliation of another' },
    { ...code, id: 'c', article: '131', effects: ['forbids mockery'], quotation: 'Mockery is punished' },
    { ...code, id: 'd', article: '20', quotation: 'Censorship is prohibited' },
  ];
  const ids = norms.map(({ id }) => id);
  const { sentences, notes } = registerText(someRegisters({ norms }), ({ file, tell }) =>
    law(file.findAll('norm', ids), { tell, wordingInNote: true }),
  );
  expect(sentences).toEqual([
    'The Criminal Code of Ruritania deals with defamation (Article 129) and insult (Article 130).',
    'Article 131 forbids mockery.',
    'Article 20 reads: “Censorship is prohibited”.',
  ]);
  expect(notes).toEqual([
    'Article 129: “The spreading of lies”; Article 130: “The humiliation of another”.',
    'Article 131: “Mockery is punished”.',
  ]);
});

test('a flaw may have examples, which the rest of the sentence goes on behind', () => {
  const critiques = [
    { flaw: 'lacks-definition', including: ['social hatred', 'discord'] },
    { flaw: 'no-safeguards' },
    { flaw: 'part-of-crackdown', detail: ['the press'], including: ['radio stations'] },
  ];
  expect(sayLaw({ ...code, id: 'a', article: '164', critiques })).toEqual([
    'Article 164 of the Criminal Code of Ruritania does not define the terms used, including “social hatred” and “discord”; contains no safeguards; and is part of a broader crackdown on the press, including radio stations.',
  ]);
});

test.each([
  [
    { flaw: 'no-safeguards', detail: ['poets'], whom: 'vexatious suitors' },
    'contains no safeguards for poets against vexatious suitors',
  ],
  [{ flaw: 'low-threshold-to-sue' }, 'sets a low threshold for bringing a suit'],
  [
    { flaw: 'low-threshold-to-sue', usedTo: ['harass'], detail: ['poets'] },
    'sets a low threshold for bringing a suit, which is used to harass poets',
  ],
  [{ flaw: 'used-against', whom: 'street poets', often: true }, 'is frequently used against street poets'],
  [
    { flaw: 'restricts-legitimate-expression', usedTo: ['disperse choirs'] },
    'can be used to restrict legitimate expression and to disperse choirs',
  ],
  [
    { flaw: 'disproportionate-sanction', amountWords: 'a million' },
    'provides for disproportionate sanctions (a million)',
  ],
])('a flaw says what is recorded of it, and adds nothing: %o', (flaw, said) => {
  const norm = { id: 'a', kind: 'national', code: 'Press Act', article: '9', critiques: [flaw] };
  expect(sayLaw(norm)).toEqual([`Article 9 of the Press Act ${said}.`]);
});

test('what is threatened today is told where only the wordings say it, and a topic is not punished', () => {
  const versions = [
    {
      to: { written: '2019', earliest: '2019-01-01', latest: '2019-12-31', precision: 'year', spread: 'period' },
      penalties: [{ kind: 'imprisonment', to: { years: 5 } }],
    },
    { penalties: [{ kind: 'fine' }] },
  ];
  const norm = {
    id: 'a',
    kind: 'national',
    code: 'Gatherings Act',
    article: '5',
    subject: 'notice of gatherings',
    versions,
  };
  expect(sayLaw(norm)).toEqual([
    'The Gatherings Act deals with notice of gatherings (Article 5).',
    'The sanctions include a fine.',
  ]);
});

test('a code of procedure punishes nothing, also where its articles have sanctions', () => {
  const norm = { id: 'a', kind: 'national', article: '117', subject: 'contempt', penalties: [{ kind: 'fine' }] };
  expect(sayLaw({ ...norm, code: 'Criminal Code' })[0]).toBe('The Criminal Code punishes contempt (Article 117).');
  expect(sayLaw({ ...norm, code: 'Criminal Procedure Code' })[0]).not.toContain('punishes');
});

test('what is threatened today is not known where two wordings have no end', () => {
  const version = (years: number) => ({ from: on('2010'), penalties: [{ kind: 'imprisonment', to: { years } }] });
  const norm = { ...code, id: 'a', article: '129', subject: 'defamation' };
  expect(sayLaw({ ...norm, versions: [version(2)] })[0]).toContain('punishes defamation');
  expect(sayLaw({ ...norm, versions: [version(2), version(5)] })[0]).not.toContain('punishes');
});
