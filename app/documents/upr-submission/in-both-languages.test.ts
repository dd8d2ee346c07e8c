import { expect, test } from 'vitest';
import { renderPlainText } from '../../text/plain-text';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { composeSubmission, defamation } from '../../../test/builders/composed/a-submission';

/** What writers of submissions ask for, each in both languages of the program. */
const languages = ['en', 'ru'] as const;

const known = someRegisters({
  norms: [
    {
      ...defamation,
      effects: [{ en: 'punishes insults', ru: 'карает оскорбления' }],
      critiques: [
        {
          flaw: 'lacks-definition',
          including: [
            { en: 'honour', ru: 'честь' },
            { en: 'dignity', ru: 'достоинство' },
          ],
        },
      ],
    },
    {
      id: 'long',
      kind: 'national',
      code: { en: 'Press Act', ru: 'Закон о печати' },
      quotation: Array.from({ length: 40 }, (_, place) => `word${place}`).join(' '),
    },
  ],
  aggregates: [
    {
      id: 'closed',
      what: { en: 'newspapers', ru: 'газета' },
      verb: { en: 'closed', ru: 'закрыты' },
      series: [{ period: on('2011'), count: { number: 5 }, including: [{ en: 'Dawn', ru: '«Рассвет»' }] }],
    },
  ],
  recommendations: [
    {
      id: 'a',
      paragraph: '1.1',
      recommendingStates: [{ en: 'Spain', ru: 'Испания' }],
      position: 'noted',
      themes: ['x'],
    },
    {
      id: 'b',
      paragraph: '1.2',
      recommendingStates: [{ en: 'Chile', ru: 'Чили' }],
      position: 'supported',
      themes: ['x'],
    },
    {
      id: 'c',
      paragraph: '1.3',
      recommendingStates: [{ en: 'Peru', ru: 'Перу' }],
      position: 'supported',
      themes: ['y'],
      implementation: 'not',
    },
  ].map((one) => ({ state: { en: 'Ruritania', ru: 'Руритания' }, year: 2010, ...one })),
});

/** Two sites, each blocked by a decision of its own case book. */
const blocked = ['one', 'two'].map((name) =>
  aCaseBook(
    {
      parties: [{ id: 'site', kind: 'web-site', name: `${name}.example` }],
      decisions: [
        {
          id: 'd',
          kind: 'order',
          date: on('2012-05-03'),
          against: ['site'],
          sanctions: [{ kind: 'blocking-of-site' }],
          sources: [{ source: 's' }],
        },
      ],
      sources: [{ id: 's', kind: 'court-paper', title: `Order ${name}` }],
    },
    { id: name },
  ),
);

const written = (items: readonly unknown[], language: (typeof languages)[number]) => {
  const state = { en: 'Ruritania', ru: 'Руритания' };
  const parts = { state, submitters: [], theme: undefined, sections: [{ heading: 'Law', items }] };
  return renderPlainText(composeSubmission(parts, known, language, blocked))
    .replaceAll('\u00a0', ' ')
    .split('Law\n\n')[1];
};

test('articles are nested bullets under a paragraph, with what is said of them and an example below', () => {
  const items = [
    { figures: ['closed'] },
    { law: ['cc'], byArticle: true, bullet: 1 },
    { overview: ['one', 'two'], example: true, bullet: 2 },
  ];
  expect(languages.map((language) => written(items, language))).toEqual([
    `3. In 2011, five newspapers, including Dawn, were closed.

• Article 129 of the Criminal Code on defamation punishes insults.
  – It does not define the terms used, including “honour” and “dignity”.
  – For example, on 3 May 2012, two websites, one.example and two.example, were blocked.[^1]

[^1]: “Order one”; “Order two”.
`,
    `3. В 2011 году было закрыто 5 газет, в том числе «Рассвет».

• Статья 129 Уголовного кодекса (клевета) карает оскорбления.
  – Она не содержит определения использованных понятий, включая «честь» и «достоинство».
  – Например, 3 мая 2012 года 2 сайта (one.example и two.example) были заблокированы.[^1]

[^1]: «Order one»; «Order two».
`,
  ]);
});

test('a long quotation stands in a block of its own', () => {
  const block = Array.from({ length: 40 }, (_, place) => `word${place}`).join(' ');
  expect(languages.map((language) => written([{ law: ['long'] }], language))).toEqual([
    `3. The Press Act reads:\n\n    ${block}.\n`,
    `3. Закон о печати гласит:\n\n    ${block}.\n`,
  ]);
});

test('the last cycle is one paragraph with a note for each group', () => {
  expect(languages.map((language) => written([{ balance: ['x', 'y'] }], language))).toEqual([
    `3. In 2010, Ruritania received two recommendations on x, from Spain and Chile; it supported one and noted one.[^1] On y, Ruritania received one recommendation, from Peru, which it supported; it has not been implemented.[^2]

[^1]: Supported: 1.2 (Chile); noted: 1.1 (Spain).
[^2]: 1.3 (Peru).
`,
    `3. В 2010 году Руритания получила от Испании и Чили 2 рекомендации по вопросам x; поддержала одну и приняла к сведению одну.[^1] По вопросам y Руритания получила от Перу 1 рекомендацию; поддержала ее; она не выполнена.[^2]

[^1]: Поддержана: п. 1.2 (Чили); принята к сведению: п. 1.1 (Испания).
[^2]: П. 1.3 (Перу).
`,
  ]);
});

test('several sites are one sentence with one note', () => {
  expect(languages.map((language) => written([{ overview: ['one', 'two'] }], language))).toEqual([
    `3. On 3 May 2012, two websites, one.example and two.example, were blocked.[^1]

[^1]: “Order one”; “Order two”.
`,
    `3. 3 мая 2012 года 2 сайта (one.example и two.example) были заблокированы.[^1]

[^1]: «Order one»; «Order two».
`,
  ]);
});

test('what a submitter has is told with its day, and a status before the United Nations in full once', () => {
  const one = { activity: { en: 'defends readers', ru: 'защищает читателей' }, ecosocStatus: 'special' };
  const organisations = [
    { id: 'one', name: { en: 'Open Pages', ru: 'организация «Страницы»' }, founded: on('2015-05-12'), ...one },
    { id: 'two', name: { en: 'Free Words', ru: 'организация «Слова»' }, ...one },
  ];
  const introduced = languages.map((language) => {
    const document = composeSubmission({ theme: undefined, sections: [] }, someRegisters({ organisations }), language);
    expect(
      document.checks.filter(({ code, values }) => code === 'unused-field' && values?.['field'] !== 'name'),
    ).toEqual([]);
    return renderPlainText(document)
      .replaceAll('\u00a0', ' ')
      .match(/(?<=[23]\. ).*/gu);
  });
  expect(introduced).toEqual([
    [
      'Open Pages, founded on 12 May 2015, defends readers and has special consultative status with ECOSOC.',
      'Free Words defends readers and has special consultative status with ECOSOC.',
    ],
    [
      'Организация «Страницы» основана 12 мая 2015 года, защищает читателей и имеет специальный консультативный статус при Экономическом и Социальном Совете ООН (ЭКОСОС).',
      'Организация «Слова» защищает читателей и имеет специальный консультативный статус при ЭКОСОС.',
    ],
  ]);
});
