import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const parties = [
  { id: 'n', kind: 'person', name: { en: 'Nasha Phiri', ru: 'Наша Фири' }, gender: 'female', roles: ['defendant'] },
];
const registers = someRegisters({
  bodies: [{ id: 'c', kind: 'court', name: { en: 'Ndola High Court', ru: 'Высокий суд Ндолы' } }],
});
const first = { id: 'p1', kind: 'criminal-public', against: ['n'], started: on('2021-04-06') };
const second = { ...first, id: 'p2', started: on('2021-09-01') };

const say = (proceedings: readonly Record<string, unknown>[], language: 'en' | 'ru' = 'en') =>
  composeText(aCaseBook({ parties, proceedings }), registers, 'un-public', language).paragraphs.map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

const numbered = (number: string) => ({ numbers: [{ of: 'court', number }] });

test('several numbers of one sort share its word', () => {
  const numbers = [
    { of: 'court', number: '12/2021' },
    { of: 'pre-trial-register', number: '7' },
    { of: 'court', number: '40/2021' },
    { of: 'pre-trial-register', number: '8' },
    { of: 'other', number: 'FIR 17/2020' },
  ];
  expect([...say([{ ...first, numbers }]), ...say([{ ...first, numbers: numbers.slice(0, 3) }], 'ru')]).toEqual([
    'On 6 April 2021, criminal proceedings (cases Nos. 12/2021 and 40/2021, registered under Nos. 7 and 8, FIR 17/2020) were opened against Nasha Phiri.',
    '6 апреля 2021 года было начато производство по уголовному делу (№ 12/2021, № 7 и № 40/2021) в отношении Наши Фири.',
  ]);
});

test('a case is told from another by its number: which was severed from which, and which is where', () => {
  const proceedings = [
    {
      ...first,
      ...numbered('12/2021'),
      steps: [
        { kind: 'severed', date: on('2021-10-04'), by: 'c', otherCase: 'p2' },
        { kind: 'suspended', date: on('2021-11-02') },
      ],
    },
    { ...second, ...numbered('40/2021'), state: 'investigation', threat: { other: 'execution' } },
  ];
  expect(say(proceedings)).toEqual([
    'On 6 April 2021, criminal proceedings (case No. 12/2021) were opened against Nasha Phiri. On 1 September 2021, criminal proceedings (case No. 40/2021) were opened against her. On 4 October 2021, case No. 12/2021 was severed from case No. 40/2021 by the Ndola High Court. On 2 November 2021, the proceedings in case No. 12/2021 were suspended. Case No. 40/2021 is under investigation, and she remains under threat of execution.',
  ]);
  const inRussian = proceedings.map((one) => ('threat' in one ? { ...one, threat: 'extradition' } : one));
  expect(say(inRussian, 'ru')).toEqual([
    '6 апреля 2021 года было начато производство по уголовному делу (№ 12/2021) в отношении Наши Фири. 1 сентября 2021 года было начато производство по уголовному делу (№ 40/2021) в отношении нее. 4 октября 2021 года дело № 12/2021 было выделено Высоким судом Ндолы из дела № 40/2021 в отдельное производство. 2 ноября 2021 года производство по делу № 12/2021 было приостановлено. Дело № 40/2021 находится в стадии досудебного расследования, и ей по-прежнему грозит экстрадиция.',
  ]);
});

test('without a number by its kind, else by its day', () => {
  expect(say([first, { ...second, kind: 'disciplinary', state: 'suspended' }])).toEqual([
    'On 6 April 2021, criminal proceedings were opened against Nasha Phiri. On 1 September 2021, disciplinary proceedings were opened against her. The disciplinary proceedings stand suspended.',
  ]);
  const days = [first, { ...second, state: 'trial' }];
  expect(say(days).join(' ')).toContain('The case opened on 1 September 2021 is before the court of first instance.');
  expect(say(days, 'ru').join(' ')).toContain('Дело от 1 сентября 2021 года рассматривается судом первой инстанции.');
});

test('a name that says itself that it is a case stands without quotation marks, and holds its number', () => {
  const named = { ...first, name: 'Case No. 12 of 2021', ...numbered('12/2021') };
  expect(say([named]).join(' ')).toContain('criminal proceedings (Case No. 12 of 2021) were opened against');
  expect(say([{ ...first, name: 'Copperbelt Five', ...numbered('12/2021') }]).join(' ')).toContain(
    'criminal proceedings (“Copperbelt Five”, case No. 12/2021) were opened against',
  );
});

test('a name that is no name of its own has an article', () => {
  const steps = [{ kind: 'suspended', date: on('2021-11-02') }];
  expect(say([{ ...first, name: 'crane case', steps }, second]).join(' ')).toContain(
    'the proceedings in the crane case were suspended',
  );
});

test('an extradition threatens nobody who was extradited', () => {
  const book = aCaseBook({
    parties,
    proceedings: [{ ...first, state: 'ended', threat: 'extradition' }],
    coerciveActs: [{ id: 'x', kind: 'extradition', persons: ['n'], date: on('2022-02-17') }],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).not.toContain('threat');
});

test('what threatens is told of a case that has ended, too', () => {
  expect(say([{ ...first, state: 'ended', threat: 're-arrest' }])).toEqual([
    'On 6 April 2021, criminal proceedings were opened against Nasha Phiri. She remains under threat of re-arrest.',
  ]);
});

test('a case that was severed from none that is recorded is not told as a part of another', () => {
  expect(say([{ ...first, steps: [{ kind: 'severed', date: on('2021-10-04') }] }])).toEqual([
    'On 6 April 2021, criminal proceedings were opened against Nasha Phiri. On 4 October 2021, the case was severed.',
  ]);
});

test('a step in words of its own says in which of several cases, and a number that says so is not doubled', () => {
  const steps = (other: string) => [{ kind: { other }, date: on('2021-10-04') }];
  const proceedings = [
    { ...first, ...numbered('Case No. 7(2)21'), steps: steps('the case was handed to the army') },
    { ...second, ...numbered('9/2021'), steps: steps('a retrial was refused') },
  ];
  expect(say([...proceedings, { ...second, id: 'p3', ...numbered('3/2021'), steps: steps('no file found') }])).toEqual([
    'On 6 April 2021, criminal proceedings (Case No. 7(2)21) were opened against Nasha Phiri. On 1 September 2021, criminal proceedings (case No. 9/2021) were opened against her. On 1 September 2021, criminal proceedings (case No. 3/2021) were opened against her. On 4 October 2021, Case No. 7(2)21 was handed to the army. On the same day, in case No. 9/2021, a retrial was refused. On 4 October 2021, the following step was taken in case No. 3/2021: no file found.',
  ]);
  const inRussian = [
    { ...first, ...numbered('7/2021'), steps: steps('дело было передано военным') },
    { ...second, ...numbered('9/2021'), steps: steps('отказ') },
  ];
  expect(say(inRussian, 'ru').join(' ')).toMatch(
    /по делу №.7\/2021 дело было передано военным\..*по делу №.9\/2021 совершено следующее процессуальное действие: отказ\./u,
  );
});

test('the case of somebody else in the words of a step keeps to them', () => {
  const step = { kind: { other: 'the case against his brother was closed' }, date: on('2021-10-04') };
  const proceedings = [
    { ...first, ...numbered('7/2021'), steps: [step] },
    { ...second, ...numbered('9/2021') },
  ];
  expect(say(proceedings).join(' ')).toContain('in case No. 7/2021, the case against his brother was closed.');
});
