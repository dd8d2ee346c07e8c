import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

test('events of the case are told in the strength they have', () => {
  const book = aCaseBook({
    parties: [elsa],
    events: [
      {
        id: 'e1',
        kind: 'strike',
        name: 'the strike',
        date: on('2011-05 to 2011-06'),
        byWords: 'oil workers',
        action: 'demanded higher pay',
      },
      {
        id: 'e2',
        kind: 'use-of-force',
        name: 'the shooting',
        date: on('2011-12-16'),
        place: 'Zenda',
        byWords: 'the police',
        action: 'shot at',
        againstWords: 'strikers',
        deaths: { number: 16, exactness: 'at-least', unit: 'people' },
        investigation: 'not-effective',
        usedTo: ['close newspapers'],
        attribution: { strength: 'reported', byWords: 'Eyewitnesses' },
      },
      { id: 'e3', kind: 'exile', against: ['elsa'], date: on('2012-02'), action: 'left the country' },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'From May to June 2011, oil workers took part in the strike and demanded higher pay. Eyewitnesses reported that, on 16 December 2011, the police shot at strikers in Zenda; at least 16 people died. Eyewitnesses reported that there has been no effective investigation into the shooting. Eyewitnesses reported that the shooting was used to close newspapers. In February 2012, Elsa Strofzin, a journalist, left the country.',
  ]);
});

test('what is recorded of nobody is told of the event by its name, and never of the person of the case', () => {
  const book = aCaseBook({
    parties: [elsa],
    events: [
      {
        id: 'e1',
        kind: 'law-adopted',
        name: 'the state of emergency',
        date: on('2020-05-03'),
        action: 'allowed detention without a court',
      },
      { id: 'e2', kind: { other: 'raid' }, date: on('2020-05-04'), action: 'searched the office' },
    ],
  });
  const { paragraphs } = composeText(book, registers);
  expect(paragraphs).toEqual(['On 3 May 2020, the state of emergency allowed detention without a court.']);
});

test('what an office did to somebody is told of the office, not of those whom it warned', () => {
  const warned = (action: string) =>
    aCaseBook({
      parties: [elsa],
      events: [{ id: 'e', kind: 'warning', date: on('2012-03-01'), against: ['elsa'], bodies: ['court'], action }],
    });
  expect(composeText(warned('warned'), registers).paragraphs).toEqual([
    'On 1 March 2012, the Streslau City Court warned Elsa Strofzin, a journalist.',
  ]);
  const { paragraphs } = composeText(warned('предупредил не ходить на площадь'), registers, 'un-public', 'ru');
  expect(paragraphs.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
    '1 марта 2012 года Streslau City Court предупредил journalist Elsa Strofzin не ходить на площадь.',
  ]);
});

test('who was counted, whom it struck, and how many died', () => {
  const book = aCaseBook({
    parties: [elsa, { id: 'men', kind: 'group', name: 'gendarmes', number: { number: 12, exactness: 'about' } }],
    events: [
      {
        id: 'e1',
        kind: 'use-of-force',
        date: on('2021-05-03'),
        by: ['men'],
        action: 'fired rubber bullets',
        againstWords: 'fishermen',
        deaths: { number: 1 },
        injured: { number: 14 },
      },
      {
        id: 'e2',
        kind: 'warning',
        date: on('2021-05-04'),
        by: ['men'],
        action: 'warned not to write about it',
        against: ['elsa'],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 3 May 2021, about 12 gendarmes fired rubber bullets against fishermen; one person died and 14 were injured. On 4 May 2021, the gendarmes warned Elsa Strofzin, a journalist, not to write about it.',
  ]);
});

test('what is recorded of a death in custody is not told as a second death', () => {
  const death = { id: 'e', kind: 'death-in-custody', date: on('2014-03-03'), against: ['elsa'] };
  const told = (action: string) =>
    composeText(aCaseBook({ parties: [elsa], events: [{ ...death, action }] }), registers).paragraphs[0];
  expect(told('died in a hospital in Hentzau')).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, died in custody, in a hospital in Hentzau.',
  );
});

test('a hunger strike with its first day and its length lasted from that day', () => {
  const book = aCaseBook({
    parties: [elsa],
    events: [{ id: 'e', kind: 'hunger-strike', by: ['elsa'], date: on('2011-06-10'), length: { days: 9 } }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 10 June 2011, Elsa Strofzin, a journalist, went on hunger strike for nine days.',
  ]);
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs[0]).toMatch(/объявила голодовку на 9\sдней/u);
});

test('what somebody suffered in the month of their death was before it', () => {
  const book = aCaseBook({
    parties: [elsa],
    treatments: [{ id: 't', kind: 'denial-of-medical-care', person: 'elsa', period: on('2011-07') }],
    events: [{ id: 'e', kind: 'death-in-custody', against: ['elsa'], date: on('2011-07-19') }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In July 2011, Elsa Strofzin, a journalist, was denied medical care. On 19 July 2011, she died in custody.',
  ]);
});

test('a status is told with its day and with who gave it', () => {
  const designation = { id: 'e', kind: 'designation', date: on('2014-03-03'), against: ['elsa'] };
  const told = (fields: object) =>
    composeText(aCaseBook({ parties: [elsa], events: [{ ...designation, ...fields }] }), registers).paragraphs[0];
  expect(told({ status: 'undesirable person', bodies: ['police'] })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was designated an “undesirable person” by the Streslau Police.',
  );
  expect(told({ status: 'prisoner of conscience', byWords: 'three unions' })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was designated a “prisoner of conscience” by three unions.',
  );
  expect(told({ action: 'was put on a list of idlers', bodies: ['police'] })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was put on a list of idlers by the Streslau Police.',
  );
  const inRussian = { status: { ru: 'узник совести' }, byWords: { ru: 'профсоюз' }, against: ['galina'] };
  const galina = { id: 'galina', kind: 'person', name: { ru: 'Галина Серова' } };
  const book = aCaseBook({ parties: [galina], events: [{ ...designation, ...inRussian }] });
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs[0]?.replaceAll('\u00a0', ' ')).toBe(
    '3 марта 2014 года профсоюзом Галине Серовой был присвоен статус «узник совести».',
  );
});

test('a blackout is told by its name and whose it was', () => {
  const blackout = { id: 'e', kind: 'information-blackout', name: 'radio silence', date: on('2014-03-03') };
  const told = (fields: Readonly<Record<string, unknown>>) =>
    composeText(aCaseBook({ events: [{ ...blackout, ...fields }] }), registers).paragraphs;
  expect(told({ byWords: 'the regents', place: 'the harbour' })).toEqual([
    'On 3 March 2014, the regents imposed a radio silence in the harbour.',
  ]);
  expect(told({})).toEqual([]);
});

test('a body that did it is who it is told of, and never the person to whom it was done', () => {
  const told = (fields: object, language: 'en' | 'ru' = 'en') => {
    const events = [
      { id: 'e', kind: 'warning', date: on('2014-03-03'), bodies: ['police'], against: ['elsa'], ...fields },
    ];
    return composeText(aCaseBook({ parties: [elsa], events }), registers, 'un-public', language).paragraphs[0];
  };
  expect(told({ action: 'warned that the paper would be closed' })).toBe(
    'On 3 March 2014, the Streslau Police warned Elsa Strofzin, a journalist, that the paper would be closed.',
  );
  expect(told({ action: 'was summoned to the station' })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was summoned to the station by the Streslau Police.',
  );
  expect(told({ kind: 'attack', action: 'beaten with batons' })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, was beaten with batons by the Streslau Police.',
  );
  expect(told({ action: 'was closed', against: undefined })).toBeUndefined();
  expect(told({ action: { ru: 'предупредила' } }, 'ru')).not.toMatch(/предупредила\.$/u);
  expect(told({ action: { ru: 'была закрыта' }, against: undefined }, 'ru')).toBeUndefined();
});

test('what befell somebody is done by nobody else where its words say by whom', () => {
  const told = (action: string) =>
    composeText(
      aCaseBook({
        parties: [elsa],
        events: [{ id: 'e', kind: 'warning', date: on('2014-03-03'), bodies: ['police'], against: ['elsa'], action }],
      }),
      registers,
    ).paragraphs.join(' ');
  expect(told('was followed home')).toContain('was followed home by the Streslau Police');
  expect(told('was followed home by men in a van')).not.toContain('van by the Streslau Police');
});
