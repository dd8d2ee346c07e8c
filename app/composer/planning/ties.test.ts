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

const later = {
  id: 'f',
  kind: 'attack',
  against: ['orlik'],
  byWords: 'guards',
  action: 'beat',
  date: on('2017-05-09'),
};
const ofProtest = { ...protest, name: undefined };
const march = { ...ofProtest, id: 'e2', date: on('2017-05-04') };
const complaint = { id: 'm', kind: 'complaint', filed: on('2017-05-02'), asks: ['to free her'] };
const ruling = { id: 'd', kind: 'ruling', against: ['orlik'], date: on('2017-05-02'), outcome: 'acquitted' };
const charge = { id: 'c', against: ['orlik'], offence: 'theft', brought: on('2017-05-02') };

test.each([
  ['another protest', event, { events: [ofProtest, later] }, { events: [ofProtest, march, later] }],
  [
    'another complaint of the day',
    { kind: 'motion', id: 'm' },
    { motions: [complaint] },
    { motions: [complaint, { ...complaint, id: 'm2' }] },
  ],
  [
    'another ruling of the day',
    { kind: 'decision', id: 'd' },
    { decisions: [ruling] },
    { decisions: [ruling, { ...ruling, id: 'd2' }] },
  ],
  [
    'a charge that is also against others',
    { kind: 'charge', id: 'c' },
    { charges: [charge] },
    { charges: [charge, { ...charge, id: 'c2', against: ['orlik', 'varga'] }] },
  ],
  [
    'an arrest that is also of others',
    act,
    { coerciveActs: [arrest] },
    { coerciveActs: [arrest, { ...arrest, id: 'b', persons: ['orlik', 'varga'] }] },
  ],
])('an attack is tied to nothing that the same noun could mean: %s', (_, to, alone, withTwin) => {
  const links = [{ from: { kind: 'event', id: 'f' }, to, relation: 'following' }];
  const people = [...parties, { id: 'varga', kind: 'person', name: 'Ana Varga', gender: 'female' }];
  const around = { parties: people, events: [later], coerciveActs: [] };
  expect(told(links, { ...around, ...alone })).toContain('The attack followed the ');
  expect(told(links, { ...around, ...withTwin })).not.toContain('The attack followed');
});

test('a text is named as what an arrest came after, and its field says no more', () => {
  expect(
    told([{ from: act, to: { kind: 'expression', id: 'poem' }, relation: 'as-a-result-of' }], {
      expressions: [poem],
      coerciveActs: [{ ...arrest, connectedWith: [{ kind: 'expression', id: 'poem' }] }],
    }),
  ).toContain('The arrest was a consequence of');
});

test('of several charges against somebody, or several opinions, none is tied to anything', () => {
  const charge = { id: 'c', against: ['orlik'], offence: 'insult', brought: on('2017-05-09') };
  const other = { ...charge, id: 'd', offence: 'libel', brought: on('2017-06-09') };
  const opinion = { id: 'x', kinds: ['linguistic'], for: 'prosecution', conclusion: 'it incites' };
  const toldWith = (kind: string, id: string, fields: Record<string, unknown>) =>
    told([{ from: { kind, id }, to: event, relation: 'as-a-result-of' }], fields);
  const tie = 'was a consequence of March of May';
  expect(toldWith('charge', 'c', { charges: [charge] })).toContain(`The charge ${tie}`);
  expect(toldWith('charge', 'c', { charges: [charge, other] })).not.toContain(tie);
  expect(toldWith('expertOpinion', 'x', { expertOpinions: [opinion] })).toContain(`The expert opinion ${tie}`);
  expect(
    toldWith('expertOpinion', 'x', { expertOpinions: [opinion, { ...opinion, id: 'y', conclusion: 'it insults' }] }),
  ).not.toContain(tie);
});

test('what a field of the record shows already needs no tie without words of its own', () => {
  const motion = { id: 'm', kind: 'complaint', filed: on('2017-07-01'), by: ['orlik'], decisionAttacked: 'd' };
  const decision = { id: 'd', kind: 'verdict', date: on('2017-06-01'), against: ['orlik'], outcome: 'convicted' };
  const link = { from: { kind: 'motion', id: 'm' }, to: { kind: 'decision', id: 'd' }, relation: 'contests' };
  const fields = { decisions: [decision] };
  expect(told([link], { ...fields, motions: [motion] })).not.toContain('contested');
  expect(told([{ ...link, words: 'all of it' }], { ...fields, motions: [motion] })).toContain('contested');
  expect(told([link], { ...fields, motions: [{ ...motion, decisionAttacked: undefined }] })).toContain('contested');
});
