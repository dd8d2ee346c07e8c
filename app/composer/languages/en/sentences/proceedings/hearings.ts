import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Hearing } from '../../../../case-file/records';
import type { Attendance, ProceedingMessages } from '../../../../messages/proceedings';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { date, opening, when } from '../../grammar/dates';
import { number } from '../../grammar/numbers';
import { list } from '../../grammar/prose';
import { beforeOrIn } from '../../nouns/bodies';
import { belonging, byName, was, whoAll } from '../../nouns/names';

type Facts = ProceedingMessages['hearing']['hearing'];

const hearings = {
  first: 'first hearing',
  preliminary: 'preliminary hearing',
  remand: 'hearing on custody',
  trial: 'trial',
  appeal: 'appeal hearing',
  cassation: 'cassation hearing',
  sentencing: 'sentencing hearing',
} as const;

/** Words that name a sitting by themselves: "pre-trial conference", "arraignment". */
const isSitting =
  /(?:hearing|session|sitting|trial|conference|inquest|proceedings|reading|argument|arguments|appearance|arraignment|examination|review|announcement|delivery)s?(?= (?:of|on|for|in|about|into|against) |$)/iu;

/** Typed words as a sitting: `bail hearing`, `hearing on the extension of custody`. */
function typedNoun(words: Words): Words {
  if (has(words, isSitting)) return replaced(words, /^(?:an?|the) /iu, '');
  return has(words, / (?:of|to|on|for|in|against) |^(?:the|an?|his|her|their) /iu)
    ? prose`hearing on ${words}`
    : prose`${words} hearing`;
}

function hearingNoun({ kind }: Pick<Hearing, 'kind'>, voice: Voice): Words {
  if (kind === undefined) return 'hearing';
  return typeof kind === 'string' ? hearings[kind] : typedNoun(voice.text(kind.other));
}

const openness = { closed: 'behind closed doors', public: 'in public' } as const;

/** `behind closed doors`. */
const howOpen = (hearing: Facts): Words => (hearing.openness === undefined ? '' : openness[hearing.openness]);

/** Where and before whom it was. */
const beforeWhom = ({ court, judges }: Facts, voice: Voice): Words =>
  join(beforeOrIn(court, voice), lead('before ', whoAll(judges, voice, 'object')));

/** Why it was closed. */
const closedWhy = ({ closedGround }: Facts, voice: Voice): Words =>
  closedGround === undefined ? '' : prose`on the ground of ${voice.text(closedGround)}`;

/** Before whom and how it was, behind what it was. */
const circumstances = (hearing: Facts, voice: Voice): Words =>
  join(beforeWhom(hearing, voice), howOpen(hearing), closedWhy(hearing, voice));

const reason = ({ adjournedReason }: Facts, voice: Voice): Words =>
  adjournedReason === undefined ? '' : prose`because of ${voice.text(adjournedReason)}`;

/** `adjourned to 9 March 2020 because of the illness of the judge`: nothing where it was not. */
function adjourned(hearing: Facts, voice: Voice): Words {
  const { adjournedTo, held } = hearing;
  const to = adjournedTo === undefined ? '' : prose`to ${date(adjournedTo)}`;
  const parts = join(to, reason(hearing, voice));
  if (parts === '' && held !== 'no') return '';
  return join(held === 'no' ? 'postponed' : 'adjourned', parts);
}

const presences = {
  present: 'present',
  absent: 'absent',
} as const;

function presenceOf({ presence, parties }: Attendance, names: Words, each: Words, voice: Voice): Words {
  if (names === '') return '';
  if (presence === 'not-notified') return join(names, 'had not been notified', each);
  if (presence === 'by-video') return join(names, 'took part by video', each);
  return join(names, was(parties, voice), presences[presence], each);
}

const attended = (attendance: readonly Attendance[], each: Words, voice: Voice): readonly Words[] =>
  said(
    attendance.map((one) => {
      // "Varga was present and she was not" leaves open who she is.
      const names = attendance.length > 1 ? byName(one.parties, voice) : whoAll(one.parties, voice);
      return presenceOf(one, names, each, voice);
    }),
  );

/** `on 2, 9 and 16 March 2020`: a month and a year that the last one says are said once. */
function daysOf(dates: readonly (PartialDate | undefined)[]): Words {
  const given = dates.flatMap((one) => one ?? []);
  return lead('on ', list(given.map((one) => date(one))));
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${number(count)} times`;
}

/** From the first to the last of the days. */
function span(all: readonly Facts[]): Words {
  const [first, last] = [all[0]?.date, all.at(-1)?.date];
  if (first?.earliest === undefined || last?.latest === undefined) return '';
  return when({ ...first, latest: last.latest, spread: 'moment' });
}

/** What a sitting of a trial is, before "the trial". */
const sittings: Readonly<Record<ProceedingMessages['hearing']['sitting'], string>> = {
  opens: '',
  single: '',
  'goes-on': 'a further hearing of ',
  'follows-first': 'a hearing of ',
};

type Said = 'hearing' | 'hearingRecord' | 'adjournments';

export const hearingPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  hearing: ({ hearing, subject, sitting }, voice) => {
    const own = belonging(hearingNoun(hearing, voice), subject, voice);
    const what = lead(sittings[sitting], own);
    const next = adjourned(hearing, voice);
    const time = opening(hearing.date);
    if (hearing.held === 'no') return join(time, what, circumstances(hearing, voice), 'was', next);
    const isHeld = sitting !== 'opens' || hearing.kind === 'first';
    const held = join(isHeld ? 'was held' : 'opened', howOpen(hearing), beforeWhom(hearing, voice));
    return join(time, what, held, closedWhy(hearing, voice), lead(isHeld ? 'and ' : 'and was ', next));
  },

  hearingRecord: ({ hearing, attendance }, voice) => {
    const { interpreter, moved, ruled } = hearing;
    const parts = [
      ...attended(attendance, '', voice),
      interpreter === 'refused' ? 'an interpreter was refused' : '',
      interpreter === 'provided' ? 'an interpreter was provided' : '',
      moved === undefined ? '' : prose`it was moved ${voice.text(moved)}`,
      ruled === undefined ? '' : prose`the court ruled ${voice.text(ruled)}`,
    ];
    return list(parts.filter((part) => part !== ''));
  },

  adjournments: ({ hearings: all, subject, attendance }, voice) => {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return '';
    const own = join(belonging(hearingNoun(first, voice), subject, voice), circumstances(first, voice));
    const verb = first.held === 'no' ? 'postponed' : 'adjourned';
    const days = lead('(', daysOf(all.map((one) => one.date)), ')');
    const next = last.adjournedTo === undefined ? '' : prose`, the last time to ${date(last.adjournedTo)}`;
    const told = join(own, 'was', verb, times(all.length), span(all), reason(first, voice), days);
    return joinedBy('; ', [prose`${told}${next}`, ...attended(attendance, 'each time', voice)]);
  },
};
