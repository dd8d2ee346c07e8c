import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

test('a protest, the verdict after it and the finding of an international body, quoted', () => {
  const book = aCaseBook({
    parties: [elsa],
    expressions: [
      { id: 'x', kind: 'protest', authors: ['elsa'], date: on('2012-05'), subject: 'marches against the tax' },
    ],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2012-06-01'),
        by: ['court'],
        against: ['elsa'],
        outcome: 'convicted',
        sanctions: [{ kind: 'administrative-arrest', term: { days: 10 } }],
      },
    ],
    internationalSteps: [
      {
        id: 's',
        body: 'committee',
        procedure: 'individual-communication',
        sent: on('2013-01-10'),
        caseNumber: '2131/2013',
        outcomeDate: on('2015'),
        finding: 'the restriction was not necessary',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In May 2012, Elsa Strofzin, a journalist, took part in marches against the tax. On 1 June 2012, she was convicted by the Streslau City Court and sentenced to ten days’ administrative arrest. On 10 January 2013, an individual communication was sent to the Human Rights Committee (case No. 2131/2013). In 2015, the Human Rights Committee held that “the restriction was not necessary”.',
  ]);
});

test('an opinion is called by its name, and its result stands beside the words held', () => {
  const book = aCaseBook({
    parties: [elsa],
    internationalSteps: [
      {
        id: 's',
        body: 'committee',
        outcome: 'arbitrary detention, category II',
        outcomeNumber: 'Opinion No. 9/2015',
        outcomeDate: on('2015'),
        finding: 'her detention is arbitrary',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In 2015, in its Opinion No. 9/2015, the Human Rights Committee held that “her detention is arbitrary” (arbitrary detention, category II).',
  ]);
});

test('the Working Group gives opinions, in which it finds', () => {
  const ofStep = (step: Record<string, unknown>, language: 'en' | 'ru') =>
    composeText(
      aCaseBook({
        internationalSteps: [{ id: 's', procedure: 'wgad-regular', outcomeDate: on('2021'), ...step }],
      }),
      registers,
      'un-public',
      language,
    ).paragraphs.map((text) => text.replaceAll('\u00a0', ' ').split(/(?<=[”»]\.) /u)[0]);
  expect([
    ofStep({ body: 'committee', outcomeNumber: '71/2021', finding: 'the arrest is arbitrary' }, 'en'),
    ofStep({ outcome: 'an Opinion', outcomeNumber: '71/2021', finding: 'the arrest is arbitrary' }, 'en'),
    ofStep({ outcome: 'Opinion', outcomeNumber: 'Opinion No. 7/2021', finding: 'the fine is unjust' }, 'en'),
    ofStep({ outcomeNumber: '71/2021', finding: 'задержание произвольно' }, 'ru'),
  ]).toEqual([
    ['In 2021, in its opinion No. 71/2021, the Human Rights Committee found that “the arrest is arbitrary”.'],
    ['In 2021, in its Opinion No. 71/2021, the body found that “the arrest is arbitrary”.'],
    ['In 2021, in its Opinion No. 7/2021, the body found that “the fine is unjust”.'],
    ['В 2021 году в мнении № 71/2021 международный орган пришел к выводу: «задержание произвольно».'],
  ]);
});

test.each([
  [
    'two urgent appeals',
    'On 4 May 2017, two urgent appeals were sent to the Human Rights Committee (case No. 7/2017).',
  ],
  ['interim measures', 'On 4 May 2017, the Human Rights Committee was approached (interim measures, case No. 7/2017).'],
])('a procedure in own words is sent only where it is something that one sends: %s', (other, text) => {
  const step = { id: 's', body: 'committee', procedure: { other }, sent: on('2017-05-04'), caseNumber: '7/2017' };
  expect(composeText(aCaseBook({ internationalSteps: [step] }), registers).paragraphs).toEqual([text]);
});

test('who gave a step in own words to whom stays open in Russian, too', () => {
  const step = { id: 's', body: 'committee', procedure: { other: 'временные меры' }, sent: on('2017-05-04') };
  const { paragraphs } = composeText(aCaseBook({ internationalSteps: [step] }), registers, 'un-public', 'ru');
  expect(paragraphs.join(' ').replaceAll('\u00a0', ' ')).toMatch(
    /состоялось обращение в \p{L}.* \(временные меры\)\.$/u,
  );
});

test('an outcome that is a sentence stands by itself', () => {
  const step = { id: 's', body: 'committee', procedure: 'individual-communication', sent: on('2017-05-04') };
  const { paragraphs } = composeText(
    aCaseBook({ internationalSteps: [{ ...step, outcome: 'the State denied everything' }] }),
    registers,
  );
  expect(paragraphs.join(' ')).toMatch(
    /The outcome before the Human Rights Committee was: the State denied everything\.$/u,
  );
});
