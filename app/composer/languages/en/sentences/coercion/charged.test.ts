import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import { elsa, registers } from '../../../../../../test/builders/ruritania';
import type { Messages } from '../../../../messages/message';
import type { Charge } from '../../../../case-file/records';
import { plainText } from '../../../../words/words';
import { english } from '../../english';

type Charged = Messages['charged'];

function say(record: Record<string, unknown>, more: (charge: Charge) => Partial<Charged> = () => ({})): string {
  const book = aCaseBook({ parties: [elsa], charges: [{ id: 'c', against: ['elsa'], ...record }] });
  const { voice, file } = aVoice('en', book, registers);
  const [charge] = file.list('charges');
  if (charge === undefined) throw new Error('the charge is missing');
  const { stage = 'charge', norm, offence, aggravation, wording, brought, broughtBy, against = [] } = charge;
  return plainText(
    english.say(
      {
        kind: 'charged',
        date: brought,
        by: broughtBy,
        persons: against,
        accusation: { stage, counts: [{ norm, offence, aggravation }], wording, only: 'all', events: [] },
        afterConvictionOf: [],
        requalified: false,
        from: [],
        outcome: undefined,
        ...more(charge),
      },
      voice,
    ),
  );
}

test('the words of the papers stand behind the offence, or in its place', () => {
  const wording = 'insulted the King in public';
  expect(
    say({
      norm: { norm: 'cc-1', part: '3' },
      offence: 'insult',
      wording,
      brought: on('2013-05-03'),
      broughtBy: 'police',
    }),
  ).toBe(
    'On 3 May 2013, Elsa Strofzin, a journalist, was charged with insult (Article 130(3) of the Criminal Code of Ruritania) by the Streslau Police, in the words of the charge: “insulted the King in public”.',
  );
  expect(say({ norm: { norm: 'cc-2' }, wording, stage: 'suspicion' })).toBe(
    'Elsa Strofzin, a journalist, was suspected of “insulted the King in public” (Article 334 of the Criminal Code of Ruritania (“Violation of the order of meetings”)).',
  );
});

test('how the charge ended is said where no decision is told', () => {
  expect(say({ offence: 'insult' }, () => ({ outcome: 'dropped' }))).toBe(
    'Elsa Strofzin, a journalist, was charged with insult; the charge was later dropped.',
  );
  expect(say({ offence: 'insult' }, () => ({ outcome: 'acquitted' }))).toBe(
    'Elsa Strofzin, a journalist, was charged with insult; the charge was not upheld by the court.',
  );
});
