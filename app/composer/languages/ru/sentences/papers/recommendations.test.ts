import { expect, test } from 'vitest';
import { on, someRegisters } from '../../../../../../test/builders/a-case';
import { papersInRussian } from '../../../../../../test/builders/composed/russian';
import type { Message } from '../../../../messages/message';
import { balance, followUp } from '../../../../patterns/registers/follow-up';
import { Phrase } from '../../../../words/phrase';

type Loose = Readonly<Record<string, unknown>>;

const base = { state: 'Казахстан', cycle: 1, year: 2010, themes: ['x'] };
const reader = { tell: <Told>(record: Told): Told => record };
const phrase = (text: string) => new Phrase(text);

function sayFollowUp(recommendations: readonly Loose[], aggregates: readonly Loose[] = [], state = 'Казахстан') {
  const ids = (all: readonly Loose[]) => all.map(({ id }) => String(id));
  return papersInRussian(
    (file) =>
      followUp(
        phrase('свобода выражения мнения'),
        phrase(state),
        file.findAll('recommendation', ids(recommendations)),
        file.findAll('aggregate', ids(aggregates)),
        reader,
      ),
    someRegisters({ recommendations, aggregates }),
  ).sentences;
}

test('рекомендации, кто их вынес, слово государства и что с ними стало', () => {
  const accepted = { ...base, position: 'supported', positionWord: 'принял', implementation: 'not' };
  expect(
    sayFollowUp([
      { ...accepted, id: 'a', recommendingStates: ['Чехия', 'Соединенные Штаты Америки'] },
      { ...accepted, id: 'b', recommendingStates: ['Испания', 'Нидерланды'] },
    ]),
  ).toEqual([
    'В 2010 году Казахстан получил от Чехии, Соединенных Штатов Америки, Испании и Нидерландов 2 рекомендации по вопросам свободы выражения мнения.',
    'Казахстан принял обе.',
    'Ни одна из них не выполнена.',
  ]);
});

test('разные позиции и разная судьба сосчитаны', () => {
  const one = { ...base, recommendingStates: ['Чили'] };
  expect(
    sayFollowUp([
      { ...one, id: 'a', position: 'supported', implementation: 'partly' },
      { ...one, id: 'b', position: 'noted', implementation: 'not' },
      { ...one, id: 'c', position: 'noted', implementation: 'reversed' },
    ]).slice(1),
  ).toEqual([
    'Казахстан поддержал одну и принял к сведению две.',
    'Одна из них выполнена частично, одна не выполнена и по одной приняты противоположные меры.',
  ]);
});

test('одна рекомендация', () => {
  const one = { ...base, recommendingStates: ['Чили'], position: 'pending', implementation: 'implemented' };
  expect(sayFollowUp([{ ...one, id: 'a' }])).toEqual([
    'В 2010 году Казахстан получил от Чили 1 рекомендацию по вопросам свободы выражения мнения.',
    'Казахстан оставил на рассмотрении ее.',
    'Она выполнена.',
  ]);
});

const count = {
  id: 'n',
  what: 'рекомендации',
  count: { number: 16 },
  period: on('2010'),
  supported: { number: 15 },
  implementation: 'not',
  effort: 'not-genuine',
};

test('число рекомендаций, сколько поддержано и что никто не старался', () => {
  const aim = { for: 'приведение законодательства в соответствие с обязательствами' };
  expect(sayFollowUp([], [{ ...count, ...aim }])).toEqual([
    'В 2010 году государства вынесли Казахстану 16 рекомендаций по вопросам свободы выражения мнения в целях приведения законодательства в соответствие с обязательствами.',
    'Казахстан поддержал 15 из них.',
    'Казахстан не предпринял реальных усилий для выполнения этих 15 рекомендаций, и ни одна из них не выполнена.',
  ]);
});

test.each([
  [
    { effort: 'some' },
    'Казахстан предпринял некоторые усилия для выполнения этих 15 рекомендаций, но ни одна из них не выполнена.',
  ],
  [
    { effort: 'none', implementation: 'partly' },
    'Казахстан не предпринял никаких усилий для выполнения этих 15 рекомендаций, и все они выполнены частично.',
  ],
  [{ effort: undefined }, 'Ни одна из этих 15 рекомендаций не выполнена.'],
  [{ effort: undefined, implementation: 'reversed' }, 'По всем этим 15 рекомендациям приняты противоположные меры.'],
  [{ implementation: undefined }, 'Казахстан не предпринял реальных усилий для выполнения этих 15 рекомендаций.'],
])('усилия и итог: %j', (more, sentence) => {
  expect(sayFollowUp([], [{ ...count, ...more }]).at(-1)).toBe(sentence);
});

test('государство женского рода', () => {
  expect(sayFollowUp([], [{ ...count, positionWord: 'принял к сведению' }], 'Республика Казахстан')).toEqual([
    'В 2010 году государства вынесли Республике Казахстан 16 рекомендаций по вопросам свободы выражения мнения.',
    'Республика Казахстан приняла к сведению 15 из них.',
    'Республика Казахстан не предприняла реальных усилий для выполнения этих 15 рекомендаций, и ни одна из них не выполнена.',
  ]);
});

const pact = {
  id: 'pact',
  kind: 'international',
  code: 'Международный пакт о гражданских и политических правах',
  codeShort: 'МПГПП',
  article: '20',
};

function sayOwn(verb: string, object: string, more: Partial<Message<'own-recommendation'>> = {}) {
  const message: Message<'own-recommendation'> = {
    kind: 'own-recommendation',
    verb: phrase(verb),
    object: phrase(object),
    also: undefined,
    standards: undefined,
    including: undefined,
    ...more,
  };
  return papersInRussian(() => [{ message }], someRegisters({ norms: [pact] })).sentences[0];
}

test.each([
  ['декриминализировать', 'клевета', 'Декриминализировать клевету.'],
  ['исключить', 'оба состава из проекта Уголовного кодекса', 'Исключить оба состава из проекта Уголовного кодекса.'],
  ['воздержаться от', 'применение силы', 'Воздержаться от применения силы.'],
  ['присоединиться к', 'Факультативный протокол', 'Присоединиться к Факультативному протоколу.'],
  ['никогда', 'не применять силу', 'Никогда не применять силу.'],
])('своя рекомендация: %s + %s', (verb, object, sentence) => {
  expect(sayOwn(verb, object)).toBe(sentence);
});

test('своя рекомендация: стандарты, что она включает и другие глаголы', () => {
  const standards = someRegisters({ norms: [pact] });
  const [norm] = Object.values(standards.norms).map(({ id }) => ({ norm: id, part: '2' }));
  expect(
    sayOwn('пересмотреть', 'положения о возбуждении розни', {
      standards: norm && [norm],
      including: [phrase('исключение термина «рознь»')],
      also: [{ verb: phrase('ввести'), object: phrase('ответственность за злоупотребления') }],
    }),
  ).toBe(
    'Пересмотреть положения о возбуждении розни в соответствии с пунктом 2 статьи 20 Международного пакта о гражданских и политических правах (далее – МПГПП), в том числе исключение термина «рознь», и ввести ответственность за злоупотребления.',
  );
});

test('последний обзор по темам, одна тема в предложении', () => {
  const recommendations = [
    {
      ...base,
      id: 'a',
      paragraph: '1.1',
      recommendingStates: ['Испания'],
      position: 'supported',
      implementation: 'not',
    },
    { ...base, id: 'b', paragraph: '1.2', recommendingStates: ['Чили'], position: 'noted', implementation: 'not' },
    { ...base, id: 'c', paragraph: '1.3', recommendingStates: ['Бразилия'], position: 'supported' },
  ];
  const { sentences } = papersInRussian((file) => {
    const all = (...ids: readonly string[]) => file.findAll('recommendation', ids);
    return balance(
      phrase('Казахстан'),
      [
        { theme: phrase('свобода собраний'), recommendations: all('a', 'b'), counts: [] },
        { theme: phrase('клевета'), recommendations: all('c'), counts: [] },
      ],
      reader,
    );
  }, someRegisters({ recommendations }));
  expect(sentences).toEqual([
    'В 2010 году Казахстан получил от Испании и Чили 2 рекомендации по вопросам свободы собраний; поддержал одну и принял к сведению одну; ни одна из них не выполнена.',
    'По вопросам клеветы Казахстан получил от Бразилии 1 рекомендацию; поддержал ее.',
  ]);
});
