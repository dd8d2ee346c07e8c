import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';

const parties = [{ id: 'orlik', kind: 'person', name: 'Lena Orlik', shortName: 'Orlik', gender: 'female' }];
const poem = { id: 'poem', kind: 'article', titles: ['Gates'], authors: ['orlik'], date: on('2017-04-28') };
const arrest = { id: 'a', kind: 'arrest', persons: ['orlik'], date: on('2017-05-03') };
const protest = { id: 'e', kind: 'protest', name: 'March of May', byWords: 'dockers', date: on('2017-05-01') };
const act = { kind: 'coerciveAct', id: 'a' };
const event = { kind: 'event', id: 'e' };

const told = (links: readonly Record<string, unknown>[], fields: Record<string, unknown> = {}) =>
  composeText(
    aCaseBook({
      parties,
      coerciveActs: [arrest],
      events: [protest],
      ...fields,
      links: links.map((one, place) => ({ id: `l${place}`, ...one })),
    }),
    someRegisters({}),
  ).paragraphs.join(' ');

test.each([
  [{ relation: 'following', interval: { days: 2 } }, 'The arrest came two days after March of May of 1 May 2017.'],
  [{ relation: 'following' }, 'The arrest followed March of May of 1 May 2017.'],
  [
    { relation: 'consequence-of', interval: { weeks: 1 }, lessThan: true },
    'The arrest was a consequence of March of May of 1 May 2017 and came less than one week after it.',
  ],
  [
    { relation: 'in-connection-with', words: 'her name was on a banner' },
    'The arrest was connected with March of May of 1 May 2017: her name was on a banner.',
  ],
])('what ties an arrest to an event is told behind it: %j', (link, tie) => {
  expect(told([{ from: act, to: event, ...link }])).toContain(tie);
});

test('what came before something is told behind what came after it', () => {
  expect(told([{ from: event, to: act, relation: 'prior-to', interval: { days: 2 } }])).toMatch(
    /was arrested\. The arrest came two days after March of May of 1 May 2017\./u,
  );
});

test('a tie that one of the records or the tie itself leaves in doubt is told as an allegation', () => {
  const link = { from: act, to: event, relation: 'following' };
  expect(told([{ ...link, reliability: 'unsure' }])).toContain(
    'It is alleged that the arrest followed March of May of 1 May 2017.',
  );
  expect(
    told([link], { events: [{ ...protest, attribution: { strength: 'reported', byWords: 'the press' } }] }),
  ).toContain('The press reported that the arrest followed March of May of 1 May 2017.');
});

test('a tie of two records in voices that differ, or against their days, is not told', () => {
  const link = { from: act, to: event, relation: 'following' };
  const inVoice = (byWords: string) => ({ attribution: { strength: 'reported', byWords } });
  expect(
    told([link], {
      coerciveActs: [{ ...arrest, ...inVoice('a neighbour') }],
      events: [{ ...protest, ...inVoice('the press') }],
    }),
  ).not.toContain('followed');
  expect(told([link], { events: [{ ...protest, date: on('2017-06-01') }] })).not.toContain('followed');
});

test('an arrest that one of several of the same person may be is tied to nothing', () => {
  const again = { ...arrest, id: 'b', date: on('2018-05-03') };
  expect(told([{ from: act, to: event, relation: 'following' }], { coerciveActs: [arrest, again] })).not.toContain(
    'followed',
  );
});

test('a text is named as what an arrest came after, and its field says no more', () => {
  expect(
    told([{ from: act, to: { kind: 'expression', id: 'poem' }, relation: 'as-a-result-of' }], {
      expressions: [poem],
      coerciveActs: [{ ...arrest, connectedWith: [{ kind: 'expression', id: 'poem' }] }],
    }),
  ).toContain('The arrest was a consequence of');
});
