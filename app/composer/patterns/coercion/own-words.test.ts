import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const parties = [{ id: 'n', kind: 'person', name: { en: 'Nasha Phiri', ru: 'Наша Фири' }, gender: 'female' }];
const registers = someRegisters({
  bodies: [{ id: 'c', kind: 'court', name: { en: 'Ndola High Court', ru: 'Высокий суд Ндолы' } }],
});

const say = (records: Parameters<typeof aCaseBook>[0], language: 'en' | 'ru' = 'en') =>
  composeText(aCaseBook({ parties, ...records }), registers, 'un-public', language)
    .paragraphs.join('\n')
    .replaceAll('\u00a0', ' ');

const act = (other: string) => ({
  coerciveActs: [{ id: 'a', kind: { other }, persons: ['n'], date: on('2021-05-03') }],
});
const treatment = (other: string) => ({
  treatments: [{ id: 't', kind: { other }, person: 'n', period: on('2021-05') }],
});
const hearing = (other: string) => ({ hearings: [{ id: 'h', kind: { other }, date: on('2021-05-03'), court: 'c' }] });

test('an act in words of its own is a noun with its article, or what follows "was"', () => {
  expect(say(act('curfew'))).toBe('On 3 May 2021, Nasha Phiri was subjected to a curfew.');
  expect(say(act('exchanged for two soldiers'))).toBe('On 3 May 2021, Nasha Phiri was exchanged for two soldiers.');
});

test('what was done to others is not done to her, and an act that cannot be said is not said', () => {
  expect(say(treatment('pressure on her father'))).toBe(
    'In May 2021, the father of Nasha Phiri was subjected to pressure.',
  );
  expect(say(treatment('pressure on her neighbours'))).toBe(
    'In May 2021, in the case of Nasha Phiri, there was pressure on her neighbours.',
  );
  expect(say(treatment('давление на ее отца'), 'ru')).toBe('В мае 2021 года было оказано давление на отца Наши Фири.');
  expect(say(act('pressure on her father'))).toBe('');
});

test('a hearing in words of its own is a hearing', () => {
  expect(say(hearing('bail'))).toBe('On 3 May 2021, the bail hearing was held in the Ndola High Court.');
  expect(say(hearing('pre-trial conference'))).toBe(
    'On 3 May 2021, the pre-trial conference was held in the Ndola High Court.',
  );
  expect(say(hearing('залог'), 'ru')).toBe(
    '3 мая 2021 года в Высоком суде Ндолы состоялось судебное заседание по вопросу о залоге.',
  );
  expect(say(hearing('прения сторон'), 'ru')).toBe('3 мая 2021 года в Высоком суде Ндолы состоялись прения сторон.');
});
