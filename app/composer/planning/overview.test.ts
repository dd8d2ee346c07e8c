import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { openCaseFile } from '../case-file/case-file';
import { createContext } from '../sentences/create-context';
import { composeEvent, composeOverview } from './overview';
import type { Sentence } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';

const registers = someRegisters({
  events: [
    {
      id: 'e',
      kind: 'use-of-force',
      name: 'the Zenda events',
      date: on('2011-12-16'),
      byWords: 'the police',
      action: 'shot at',
      againstWords: 'strikers',
      usedTo: ['close newspapers'],
    },
    {
      id: 'f',
      kind: 'practice',
      byWords: 'the authorities',
      action: 'tightened the censorship',
      connectedWith: [{ kind: 'event', id: 'e' }],
    },
  ],
});
const context = () => expectValue(createContext({ language: 'en', audience: 'un-public', registers }));
const fileOf = (name: string, date: string) =>
  openCaseFile(
    aCaseBook(
      {
        parties: [{ id: 'p', kind: 'outlet', outletKind: 'newspaper', name }],
        decisions: [
          {
            id: 'd',
            kind: 'ruling',
            date: on(date),
            against: ['p'],
            outcome: 'sanctioned',
            ground: 'a wrong imprint',
            sanctions: [{ kind: 'suspension-of-outlet', term: { months: 3 } }],
          },
        ],
      },
      { id: name },
    ),
    registers,
    'un-public',
  );
const texts = (sentences: readonly Sentence[]) => sentences.map(({ inlines }) => inlineText(inlines));

test('outlets of several books that met the same sanction share a sentence', () => {
  const files = [fileOf('Herald', '2013-08-07'), fileOf('Courier', '2013-09')];
  const sentences = composeOverview(context(), files);
  expect(texts(sentences)).toEqual([
    'Between August and September 2013, two newspapers, Herald and Courier, were suspended for three months for a wrong imprint.',
  ]);
  expect(sentences.flatMap(({ records }) => records)).toEqual([
    { bookId: 'Herald', record: { kind: 'decision', id: 'd' } },
    { bookId: 'Courier', record: { kind: 'decision', id: 'd' } },
  ]);
});

test('events of the registers are told in one paragraph, the later by the name of the earlier', () => {
  expect(texts(composeEvent(context(), ['e', 'f']))).toEqual([
    'On 16 December 2011, the police shot at strikers.',
    'The Zenda events were used to close newspapers.',
    'In the aftermath of the Zenda events, the authorities tightened the censorship.',
  ]);
});

test('people tried together are told with the sentence that each received', () => {
  const parties = ['Elsa Strofzin', 'Paul Detchard', 'Rosa Holf', 'Anton Lauengram'].map((name) => ({
    id: name,
    kind: 'person',
    name,
  }));
  const book = aCaseBook({
    parties,
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2013-05-06'),
        against: parties.map(({ id }) => id),
        outcome: 'convicted',
        sanctions: [
          { kind: 'imprisonment', persons: ['Elsa Strofzin', 'Rosa Holf'], term: { years: 7 } },
          { kind: 'professional-ban', persons: ['Elsa Strofzin'], term: { years: 5 } },
          { kind: 'restriction-of-freedom', persons: ['Paul Detchard'], term: { years: 1 } },
          { kind: 'correctional-labour', persons: ['Anton Lauengram'], term: { months: 2 } },
        ],
      },
    ],
  });
  const sentences = composeOverview(context(), [openCaseFile(book, registers, 'un-public')]);
  expect(texts(sentences)).toEqual([
    'On 6 May 2013, Elsa Strofzin and Rosa Holf were sentenced to seven years’ imprisonment; Paul Detchard was sentenced to one year’s restriction of freedom; and Anton Lauengram was sentenced to two months’ correctional labour.',
  ]);
});

const site = (name: string, date: string, more: Readonly<Record<string, unknown>> = {}) =>
  openCaseFile(
    aCaseBook(
      {
        parties: [{ id: 'p', kind: 'web-site', name }],
        coerciveActs: [
          { id: 'a', kind: 'blocking', date: on(date), persons: ['p'], sources: [{ source: 's' }], ...more },
        ],
        sources: [{ id: 's', kind: 'article', title: `The end of ${name}` }],
      },
      { id: name },
    ),
    registers,
    'un-public',
  );

test('sites that were blocked share a sentence, and one note cites the sources of all their books', () => {
  const told = context();
  const files = [site('one.example', '2013-08-07'), site('two.example', '2013-08-09')];
  expect(texts(composeOverview(told, files))).toEqual([
    'Between 7 and 9 August 2013, two websites, one.example and two.example, were blocked.',
  ]);
  expect(
    told.notes.list().map(({ inlines, records }) => [inlineText(inlines), records.map(({ bookId }) => bookId)]),
  ).toEqual([['“The end of one.example”; “The end of two.example”.', ['one.example', 'two.example']]]);
});

test('in Russian they do so, too', () => {
  const told = expectValue(createContext({ language: 'ru', audience: 'un-public', registers }));
  const files = [site('one.example', '2013-08-07'), site('two.example', '2013-08-09')];
  expect(texts(composeOverview(told, files)).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Между 7 и 9 августа 2013 года 2 сайта (one.example и two.example) были заблокированы.',
  ]);
});

test('who was blocked is told in an overview only where it is an outlet or a site', () => {
  const person = site('one.example', '2013-08-07', { persons: [] });
  expect(composeOverview(context(), [person])).toEqual([]);
});

test('what is only alleged is not told together with what is stated as a fact', () => {
  const alleged = site('two.example', '2013-08-09', { attribution: { strength: 'alleged' } });
  expect(texts(composeOverview(context(), [site('one.example', '2013-08-07'), alleged]))).toEqual([
    'On 7 August 2013, the website one.example was blocked.',
  ]);
});

test('a fine that no proceedings and no conviction are recorded of is told apart from one of a sentence', () => {
  const fined = (name: string, outcome: string) =>
    openCaseFile(
      aCaseBook(
        {
          parties: [{ id: 'p', kind: 'person', name }],
          decisions: [{ id: 'd', kind: 'resolution', against: ['p'], outcome, sanctions: [{ kind: 'fine' }] }],
        },
        { id: name },
      ),
      registers,
      'un-public',
    );
  const files = [fined('Paul Detchard', 'sanctioned'), fined('Elsa Strofzin', 'convicted')];
  expect(texts(composeOverview(context(), files))).toEqual([
    'Paul Detchard was fined, while Elsa Strofzin was sentenced to a fine.',
  ]);
});
