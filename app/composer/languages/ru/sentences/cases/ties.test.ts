import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel } from '../../../../../../test/builders/composed/steppe';
import { tiePhrases } from './ties';

const said = (link: Record<string, unknown>) =>
  saidInRussian(
    tiePhrases,
    aCaseBook({
      parties: [asel],
      coerciveActs: [{ id: 'a', kind: 'search', persons: [asel.id], date: on('2017-05-03') }],
      events: [{ id: 'e', kind: 'strike', byWords: 'докеры', date: on('2017-05-01') }],
      links: [{ id: 'l', from: { kind: 'coerciveAct', id: 'a' }, to: { kind: 'event', id: 'e' }, ...link }],
    }),
    someRegisters({}),
  ).text;

test.each([
  [{ relation: 'following', interval: { days: 2 } }, 'Обыск последовал через 2 дня после забастовки 1 мая 2017 года.'],
  [{ relation: 'following' }, 'Обыск последовал после забастовки 1 мая 2017 года.'],
  [
    { relation: 'consequence-of', interval: { weeks: 1 }, lessThan: true },
    'Обыск стал следствием забастовки 1 мая 2017 года, менее чем через неделю после этого.',
  ],
  [
    { relation: 'in-connection-with', words: 'на плакатах было его имя' },
    'Обыск был связан с забастовкой 1 мая 2017 года: на плакатах было его имя.',
  ],
  [{ relation: 'based-on' }, 'Обыск был основан на забастовке 1 мая 2017 года.'],
  [{ relation: 'contests' }, 'Обыск был направлен против забастовки 1 мая 2017 года.'],
  [{ relation: 'evidence-for' }, 'Обыск служил доказательством по забастовке 1 мая 2017 года.'],
])('то, что связывает запись с другой: %j', (link, tie) => {
  expect(said(link)).toBe(tie);
});
