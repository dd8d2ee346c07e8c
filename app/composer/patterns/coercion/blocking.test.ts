import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { saidInRussian } from '../../../../test/builders/composed/said-in-russian';
import { registers } from '../../../../test/builders/ruritania';
import { coercionPhrases } from '../../languages/ru/sentences/coercion/coercion';

const blocked = (object: string) =>
  aCaseBook({ coerciveActs: [{ id: 'a', kind: 'blocking', date: on('2014-03-03'), by: ['police'], object }] });

test('a blocking against nobody in particular is told of what was blocked', () => {
  const told = (object: string) => composeText(blocked(object), registers).paragraphs[0];
  expect(told('site of the printers')).toBe(
    'On 3 March 2014, the site of the printers was blocked by the Streslau Police.',
  );
  expect(told('herald.example')).toBe('On 3 March 2014, herald.example was blocked by the Streslau Police.');
  expect(saidInRussian(coercionPhrases, blocked('сайт печатников'), registers).text).toMatch(
    /^3 марта 2014 года сайт печатников был заблокирован/u,
  );
});
