import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const registers = someRegisters({
  bodies: [
    { id: 'judge', kind: 'court', name: { en: 'Duty Judge', ru: 'Дежурный судья' } },
    { id: 'court', kind: 'court', name: { en: 'Old Harbour Court', ru: 'Портовый районный суд' } },
  ],
});
const book = aCaseBook({
  hearings: [
    { id: 'a', kind: 'remand', date: on('2014-05-05'), court: 'judge' },
    { id: 'b', kind: 'trial', date: on('2014-06-05'), court: 'court' },
  ],
});

test('a hearing is in a court, and before a judge who stands for one', () => {
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 5 May 2014, the hearing on custody was held before the Duty Judge. On 5 June 2014, the trial opened in the Old Harbour Court.',
  ]);
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs[0]?.replaceAll('\u00a0', ' ')).toBe(
    '5 мая 2014 года у Дежурного судьи состоялось судебное заседание по вопросу о содержании под стражей. 5 июня 2014 года в Портовом районном суде началось судебное разбирательство.',
  );
});

test('a first hearing is held, and how open a sitting is stands beside what was done', () => {
  const sitting = { id: 'a', date: on('2014-05-05'), court: 'court' };
  const told = (hearing: Record<string, unknown>) =>
    composeText(aCaseBook({ hearings: [{ ...sitting, ...hearing }] }), registers).paragraphs[0];
  expect(told({ kind: 'first', openness: 'public', adjournedTo: on('2014-06-05') })).toBe(
    'On 5 May 2014, the first hearing was held in public in the Old Harbour Court and adjourned to 5 June 2014.',
  );
  expect(told({ kind: 'trial', openness: 'closed', adjournedTo: on('2014-06-05') })).toBe(
    'On 5 May 2014, the trial opened behind closed doors in the Old Harbour Court and was adjourned to 5 June 2014.',
  );
  expect(told({ kind: 'trial', held: 'no', openness: 'closed', adjournedTo: on('2014-06-05') })).toBe(
    'On 5 May 2014, the trial in the Old Harbour Court behind closed doors was postponed to 5 June 2014.',
  );
});
