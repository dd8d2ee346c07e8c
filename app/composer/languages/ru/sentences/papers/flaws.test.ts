import { expect, test } from 'vitest';
import { someRegisters } from '../../../../../../test/builders/a-case';
import { papersInRussian } from '../../../../../../test/builders/composed/russian';
import { law } from '../../../../patterns/registers/law';

type Loose = Readonly<Record<string, unknown>>;

const reader = { tell: <Told>(record: Told): Told => record };
const code = { kind: 'national', code: 'Уголовный кодекс Республики Казахстан', codeShort: 'УК РК' };
const pact = {
  id: 'pact',
  kind: 'international',
  code: 'Международный пакт о гражданских и политических правах',
  codeShort: 'МПГПП',
  article: '19',
};

const say = (norms: readonly Loose[]) =>
  papersInRussian(
    (file) =>
      law(
        file.findAll(
          'norm',
          norms.map(({ id }) => String(id)),
        ),
        reader,
      ),
    someRegisters({ norms: [...norms, pact] }),
  );

const sayFlaw = (...critiques: readonly Loose[]) => say([{ ...code, id: 'a', article: '9', critiques }]).sentences;
const article = 'Статья 9 Уголовного кодекса Республики Казахстан (далее – УК РК)';

const people = { detail: ['независимые журналисты', 'редакции газет'] };

test.each([
  [{ flaw: 'lacks-definition' }, 'не содержит определения использованных понятий'],
  [{ flaw: 'lacks-definition', detail: ['рознь'] }, 'не содержит определения понятия «рознь»'],
  [{ flaw: 'lacks-definition', detail: ['честь', 'рознь'] }, 'не содержит определения понятий «честь» и «рознь»'],
  [
    { flaw: 'lacks-definition', including: ['вражда', 'рознь'] },
    'не содержит определения использованных понятий, включая «вражда» и «рознь»',
  ],
  [
    { flaw: 'allows-broad-interpretation', including: ['критика власти'], standards: [{ norm: 'pact' }] },
    'допускает расширительное толкование, включая критику власти, вопреки статье 19 Международного пакта о гражданских и политических правах (далее – МПГПП)',
  ],
  [{ flaw: 'allows-broad-interpretation' }, 'допускает расширительное толкование'],
  [
    { flaw: 'allows-broad-interpretation', detail: ['социальная рознь'] },
    'допускает расширительное толкование в части социальной розни',
  ],
  [{ flaw: 'no-fact-opinion-distinction' }, 'не разграничивает утверждения о фактах и оценочные суждения'],
  [{ flaw: 'punishes-truth' }, 'распространяется и на сведения, соответствующие действительности'],
  [{ flaw: 'restricts-legitimate-expression' }, 'может применяться для ограничения правомерных высказываний'],
  [
    { flaw: 'restricts-legitimate-expression', ...people },
    'может применяться для ограничения правомерных высказываний независимых журналистов и редакций газет',
  ],
  [{ flaw: 'no-safeguards', ...people }, 'не содержит гарантий защиты независимых журналистов и редакций газет'],
  [{ flaw: 'no-safeguards', whom: 'недобросовестные истцы' }, 'не содержит гарантий защиты от недобросовестных истцов'],
  [
    { flaw: 'low-threshold-to-sue', whom: 'недобросовестные истцы', usedTo: ['преследовать редакции'] },
    'устанавливает низкий порог для подачи иска, и недобросовестные истцы пользуются этим, чтобы преследовать редакции',
  ],
  [{ flaw: 'used-against', whom: 'уличные поэты', often: true }, 'часто применяется против уличных поэтов'],
  [
    { flaw: 'restricts-legitimate-expression', usedTo: ['разгонять хоры'] },
    'может применяться для ограничения правомерных высказываний и для того, чтобы разгонять хоры',
  ],
  [{ flaw: 'low-threshold-to-sue' }, 'устанавливает низкий порог для подачи иска'],
  [
    { flaw: 'low-threshold-to-sue', ...people },
    'устанавливает низкий порог для подачи иска к независимым журналистам и редакциям газет',
  ],
  [
    { flaw: 'low-threshold-to-sue', ...people, usedTo: ['преследовать'], amount: { amount: 0.5, currency: 'MCI' } },
    'устанавливает пошлину в размере всего 0,5 месячного расчетного показателя, и этим пользуются, чтобы преследовать независимых журналистов и редакции газет',
  ],
  [
    { flaw: 'grounds-not-in-covenant', detail: ['сословие'] },
    'ограничивает свободу выражения мнения по основаниям, не предусмотренным Пактом (сословие)',
  ],
  [{ flaw: 'no-intent-required' }, 'не требует умысла'],
  [{ flaw: 'prior-censorship' }, 'представляет собой предварительную цензуру'],
  [
    { flaw: 'no-oversight', detail: ['блокировка сайтов'] },
    'не предусматривает надлежащего контроля за блокировкой сайтов',
  ],
  [
    { flaw: 'no-notice', whom: 'редакция', detail: ['решение суда'] },
    'не предусматривает уведомления редакции о решении суда',
  ],
  [{ flaw: 'no-notice' }, 'не предусматривает уведомления затронутых лиц'],
  [{ flaw: 'no-reinstatement' }, 'не предусматривает порядка восстановления того, что было приостановлено'],
  [{ flaw: 'no-reinstatement', detail: ['работа сайта'] }, 'не предусматривает порядка восстановления работы сайта'],
  [{ flaw: 'used-against', ...people }, 'применяется против независимых журналистов и редакций газет'],
  [{ flaw: 'retained' }, 'остается в силе'],
  [
    { flaw: 'not-compliant', standards: [{ norm: 'pact', part: '3' }] },
    'не соответствует пункту 3 статьи 19 Международного пакта о гражданских и политических правах (далее – МПГПП)',
  ],
  [
    { flaw: 'part-of-crackdown', detail: ['свобода слова'] },
    'является частью более широкого наступления на свободу слова',
  ],
  [{ flaw: { other: 'вызывает серьезную озабоченность' } }, 'вызывает серьезную озабоченность'],
  [
    { flaw: 'no-intent-required', standards: [{ norm: 'pact' }] },
    'не требует умысла вопреки статье 19 Международного пакта о гражданских и политических правах (далее – МПГПП)',
  ],
])('изъян %j', (critique, words) => {
  expect(sayFlaw(critique)).toEqual([`${article} ${words}.`]);
});

test('придаточное закрывается запятой, если предложение идет дальше', () => {
  expect(sayFlaw({ flaw: 'used-against', ...people, usedTo: ['преследовать'] }, { flaw: 'retained' })).toEqual([
    `${article} применяется для того, чтобы преследовать независимых журналистов и редакции газет, и остается в силе.`,
  ]);
});

test('изъян нескольких норм назван один раз, во множественном числе', () => {
  const critiques = [{ flaw: 'used-against', detail: ['журналисты'], usedTo: ['преследовать'], often: true }];
  expect(
    say([
      { ...code, id: 'a', article: '1', effects: ['запрещает одно'], critiques },
      { ...code, id: 'b', article: '2', effects: ['запрещает другое'], critiques },
    ]).sentences,
  ).toEqual([
    'Статья 1 Уголовного кодекса Республики Казахстан (далее – УК РК) запрещает одно.',
    'Статья 2 запрещает другое.',
    'Эти положения часто применяются для того, чтобы преследовать журналистов.',
  ]);
});

test('меры, которые допускает норма: несоразмерность, цензура, исключительные случаи', () => {
  const critiques = [
    { flaw: 'disproportionate-sanction', detail: ['незначительные нарушения'] },
    { flaw: 'prior-censorship', detail: ['изъятие тиража'] },
    {
      flaw: 'disproportionate-sanction',
      detail: ['изъятие', 'приостановление'],
      justifiedOnly: ['чрезвычайное положение, угрожающее жизни нации'],
      lawfulOnly: true,
    },
  ];
  const penalties = [{ kind: 'suspension-of-outlet' }, { kind: 'closure-of-outlet' }, { kind: 'seizure-of-copies' }];
  expect(say([{ ...code, id: 'a', article: '342', penalties, critiques }]).sentences).toEqual([
    'Статья 342 Уголовного кодекса Республики Казахстан (далее – УК РК) допускает приостановление деятельности средств массовой информации, закрытие средств массовой информации и изъятие экземпляров, что несоразмерно незначительным нарушениям.',
    'Изъятие тиража представляет собой предварительную цензуру.',
    'Изъятие и приостановление – суровые меры, которые, если это вообще возможно, может оправдать только чрезвычайное положение, угрожающее жизни нации, и даже тогда – лишь при соблюдении закона.',
  ]);
});

test('форма, которой не решают правила, поставлена под вопрос', () => {
  const { sentences, doubts } = say([
    { ...code, id: 'a', article: '9', critiques: [{ flaw: 'no-notice', whom: 'провайдер Комета' }] },
  ]);
  expect(sentences).toEqual([`${article} не предусматривает уведомления провайдера Комета.`]);
  expect(doubts).toEqual(['провайдер Комета: ru.genitive']);
});
