import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { noRegisters } from '#shared/records/registers';
import { renderPlainText } from '#app/text/plain-text';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeDefenceBrief } from './defence-brief';

test('a paper tells nothing that came after its day', () => {
  const arrest = { kind: 'coerciveAct', id: 'before' };
  const book = aCaseBook(
    {
      events: [
        { id: 'march', kind: 'protest', name: 'March of May', byWords: 'dockers', date: on('2017-05-01') },
        { id: 'strike', kind: 'strike', name: 'Great Strike', byWords: 'dockers', date: on('2017-07-01') },
      ],
      links: ['march', 'strike'].flatMap((id) => [
        { id, from: arrest, to: { kind: 'event', id }, relation: 'in-connection-with' },
        { id: `${id}-too`, from: { kind: 'event', id }, to: arrest, relation: 'evidence-for' },
      ]),
      parties: [{ id: 'p', kind: 'person', name: 'Rudolf Strofzin', gender: 'male', roles: ['defendant'] }],
      motions: [{ id: 'm', kind: 'motion', by: ['p'], asks: ['hear an expert'], filed: on('2017-06-10') }],
      coerciveActs: [
        { id: 'before', kind: 'arrest', persons: ['p'], date: on('2017-05-11') },
        { id: 'perhaps', kind: 'questioning', persons: ['p'], date: on('2017-06') },
        { id: 'later', kind: 'release', persons: ['p'], date: on('2017-06-30') },
      ],
      proceedings: [
        {
          id: 'case',
          kind: 'criminal-public',
          against: ['p'],
          steps: [{ kind: 'returned-for-investigation', date: on('2017-06-29') }],
        },
      ],
    },
    { subject: 'p' },
  );
  const brief = expectValue(composeDefenceBrief({ book, registers: noRegisters, language: 'en' }));
  const text = renderPlainText(brief).replaceAll('\u00a0', ' ');
  expect(text).toContain('The arrest was connected with March of May');
  expect(text).not.toContain('Strike');
  expect(text).toContain('On 11 May 2017, Rudolf Strofzin was arrested.');
  expect(text).toContain('In June 2017, he was questioned.');
  expect(text).not.toMatch(/29 June|30 June|released|returned/u);
  const unused = brief.checks.filter(({ code }) => code.startsWith('unused'));
  expect(unused.flatMap(({ records }) => records.map(({ record }) => record.id))).toEqual(
    expect.arrayContaining(['later', 'case']),
  );
});
