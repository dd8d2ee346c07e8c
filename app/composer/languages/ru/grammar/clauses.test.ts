import { expect, test } from 'vitest';
import { endsInVerb, isClause, isStatement, isSubordinate } from './clauses';

test.each([
  ['ее били по спине', true],
  ['у него отобрали лекарство от астмы', true],
  ['один из них погиб', true],
  ['двое умерли', true],
  ['камера не отапливается', true],
  ['света и воды нет', true],
  ['они вышли на площадь', true],
  ['она шла домой', true],
  ['сотрясение мозга', false],
  ['резиновыми дубинками', false],
  ['с применением силы', false],
  ['закрытие газеты', false],
  ['из-за боли в спине', false],
  ['протест и пикет', false],
])('«%s» is a clause: %s', (words, clause) => {
  expect(isClause(words)).toBe(clause);
});

test('a clause that hangs on another needs no «когда» before it', () => {
  expect(isSubordinate('когда она шла домой')).toBe(true);
  expect(isSubordinate('во время пикета')).toBe(true);
  expect(isSubordinate('она шла домой')).toBe(false);
});

test('what follows a verb is its object', () => {
  expect(endsInVerb('жестоко избили')).toBe(true);
  expect(endsInVerb('применила силу')).toBe(false);
});

test('words that say something are told from words that name something', () => {
  const statements = [
    'итоги выборов подделаны',
    'жители имели право на собрание',
    'чтобы сход спросили первым',
    'докеры должны остановить краны',
    'за то, что он продал луг',
    'текст направлен на возбуждение розни',
  ];
  const nouns = [
    'освобождение тех, кого задержали',
    'политика министерства',
    'как считали голоса',
    'отставка министра',
  ];
  expect([statements.filter((words) => !isStatement(words)), nouns.filter(isStatement)]).toEqual([[], []]);
});
