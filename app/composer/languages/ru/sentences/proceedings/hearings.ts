import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Attendance, ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { inCourt } from '../../nouns/bodies';
import { type Agrees, counted, type Noun, own } from '../../nouns/noun';
import { byName, who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { beside, date, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { groundIn } from './course-words';
import { hearingNoun } from './course-words';
import { was } from './proceeding-words';

type Facts = ProceedingMessages['hearing']['hearing'];

/** One judge presides; several sit together. */
function before(judges: Facts['judges'], voice: Voice): Words {
  return after((judges?.length ?? 0) > 1 ? 'в составе' : 'под председательством', whoAll(judges, voice), 'genitive');
}

const openness = { closed: 'в закрытом режиме', public: 'в открытом режиме' } as const;

/** Before whom and how it was, behind what it was. */
const circumstances = (hearing: Facts, voice: Voice): Words =>
  join(
    before(hearing.judges, voice),
    hearing.openness === undefined ? '' : openness[hearing.openness],
    groundIn(hearing.closedGround, voice),
  );

/** «отложено до 9 марта 2020 года в связи с болезнью судьи»: nothing where it was not. */
function adjourned(hearing: Facts, agrees: Agrees, voice: Voice): Words {
  const { adjournedTo, adjournedReason, held } = hearing;
  const why = adjournedReason === undefined ? '' : after('в связи с', noun(adjournedReason, voice), 'instrumental');
  const parts = join(beside('до', adjournedTo), why);
  return parts === '' && held !== 'no' ? '' : join(was('отложен', agrees), parts);
}

const verbs = { present: 'присутствовал', 'by-video': 'участвовал', absent: 'отсутствовал' } as const;

function presenceOf(presence: Attendance['presence'], names: Noun | undefined, each: Words): Words {
  if (names === undefined) return '';
  const subject = names.in('nominative');
  if (presence === 'not-notified') return join(subject, each, 'не', was('извещен', names.agrees), 'о заседании');
  const how = presence === 'by-video' ? 'по видеосвязи' : '';
  return join(subject, each, past(verbs[presence], names.agrees), how);
}

const attended = (attendance: readonly Attendance[], each: Words, voice: Voice): readonly Words[] =>
  said(
    attendance.map(({ presence, parties }) => {
      // «Варга присутствовал; она не была извещена» leaves open who she is.
      const names = attendance.length > 1 ? byName(parties, voice) : whoAll(parties, voice);
      return presenceOf(presence, names, each);
    }),
  );

const daysOf = (dates: readonly (PartialDate | undefined)[]): Words =>
  list(dates.flatMap((one) => (one === undefined ? [] : [date(one)])));

/** From the first to the last of the days. */
function span(all: readonly Facts[]): Words {
  const [first, last] = [all[0]?.date, all.at(-1)?.date];
  if (first?.earliest === undefined || last?.latest === undefined) return '';
  return when({ ...first, latest: last.latest, spread: 'moment' });
}

type Said = 'hearing' | 'hearingRecord' | 'adjournments';

const about = ({ kind }: Facts, subject: string | undefined, voice: Voice): Words =>
  after(kind === 'remand' ? 'в отношении' : 'по делу', who(subject, voice), 'genitive');

export const hearingPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  hearing: ({ hearing, subject, sitting }, voice) => {
    const what = hearingNoun(sitting === 'follows-first' ? {} : hearing, sitting === 'goes-on', voice);
    const verb = past(sitting === 'opens' && hearing.kind === 'trial' ? 'начался' : 'состоялся', what.agrees);
    const court = inCourt(hearing.court, voice);
    const of = about(hearing, subject, voice);
    const subjectNoun = what.in('nominative');
    const how = circumstances(hearing, voice);
    if (hearing.held === 'no')
      return join(when(hearing.date), court, subjectNoun, of, how, adjourned(hearing, what.agrees, voice));
    // What took place is no more put off: what was to be considered there is.
    const next = adjourned(hearing, own('рассмотрение').agrees, voice);
    return prose`${join(when(hearing.date), court, verb, subjectNoun, of, how)}${lead('; рассмотрение ', next)}`;
  },

  hearingRecord: ({ hearing: { interpreter, moved, ruled }, attendance }, voice) =>
    joinedBy(
      '; ',
      said([
        ...attended(attendance, '', voice),
        interpreter === 'refused' ? 'в предоставлении переводчика было отказано' : '',
        interpreter === 'provided' ? 'был предоставлен переводчик' : '',
        moved === undefined ? '' : prose`суд просили ${voice.text(moved)}`,
        ruled === undefined ? '' : prose`суд постановил ${voice.text(ruled)}`,
      ]),
    ),

  adjournments: ({ hearings: all, subject, attendance }, voice) => {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return '';
    const what = hearingNoun(first, false, voice);
    const court = inCourt(first.court, voice);
    const of = about(first, subject, voice);
    const { adjournedReason } = first;
    const why = adjournedReason === undefined ? '' : after('в связи с', noun(adjournedReason, voice), 'instrumental');
    const often = counted(all.length, 'раз').in('accusative');
    const days = lead('(', daysOf(all.map((one) => one.date)), ')');
    const next = last.adjournedTo === undefined ? '' : prose`, в последний раз ${beside('до', last.adjournedTo)}`;
    const told = join(
      span(all),
      court,
      what.in('nominative'),
      of,
      circumstances(first, voice),
      was('отложен', what.agrees),
      often,
      why,
      days,
    );
    return joinedBy('; ', [prose`${told}${next}`, ...attended(attendance, 'каждый раз', voice)]);
  },
};
