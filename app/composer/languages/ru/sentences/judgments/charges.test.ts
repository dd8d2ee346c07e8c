import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { prose } from '../../../../words/words';
import { ofCounts, offences } from './charges';

type Loose = Readonly<Record<string, unknown>>;

const aBook = (charges: readonly Loose[]) => {
  const numbered = charges.map((charge, place) => ({ id: String(place), ...charge }));
  return aCaseBook({
    parties: [erlan],
    charges: numbered,
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        outcome: 'convicted',
        against: ['erlan'],
        sanctions: [{ kind: 'fine' }],
        charges: numbered.map(({ id }) => id),
      },
    ],
  });
};

const accusedOf = (...charges: readonly Loose[]) =>
  saidInRussian(
    { conviction: ({ counts }, voice) => prose`обвинение ${ofCounts(counts, voice)}` },
    aBook(charges),
    steppeRegisters,
  ).text;

const requalifiedAs = (...charges: readonly Loose[]) =>
  saidInRussian(
    { conviction: ({ counts }, voice) => prose`на ${offences(counts, voice)?.in('accusative') ?? ''}` },
    aBook(charges),
    steppeRegisters,
  ).text;

test('an accusation is told by its article, with the offence in brackets', () => {
  expect(accusedOf({ norm: { norm: 'uk-174', part: '1' } })).toBe(
    'Обвинение по части 1 статьи 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
});

test('the words of the charge go before those of the article, with what makes it graver', () => {
  const norm = { norm: 'uk-274', part: '4' };
  expect(
    accusedOf({ norm, offence: 'распространение слухов', aggravation: 'в условиях чрезвычайного положения' }),
  ).toBe(
    'Обвинение по части 4 статьи 274 (распространение слухов в условиях чрезвычайного положения) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
});

test('an offence without an article is declined', () => {
  expect(accusedOf({ offence: 'возбуждение социальной розни' })).toBe('Обвинение в возбуждении социальной розни.');
});

test('an article without words stands alone', () => {
  expect(accusedOf({ norm: { norm: 'koap-488' } })).toBe(
    'Обвинение по статье 488 Кодекса об административных правонарушениях.',
  );
});

test('as a noun it stands in any case', () => {
  expect(requalifiedAs({ norm: { norm: 'uk-174', part: '2' } })).toBe(
    'На часть 2 статьи 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
  expect(requalifiedAs({ offence: 'клевета' })).toBe('На клевету.');
});
