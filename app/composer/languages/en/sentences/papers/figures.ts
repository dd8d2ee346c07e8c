import type { FigureMessages, Point } from '../../../../messages/figures';
import type { Voice } from '../../../../voice/voice';
import { during, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { count, exactly, number } from '../../grammar/numbers';
import { money } from '../../nouns/sums';
import type { Phrases } from '../../../../voice/language';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { joinedBy, prose, type Words } from '../../../../words/words';

const agent = (by: string | undefined, byWords: Point['byWords'], voice: Voice) =>
  body(by, voice) || (byWords === undefined ? '' : voice.text(byWords));

function pointClause(point: Point, what: Words, verb: Words, voice: Voice): Words {
  const did = point.verb === undefined ? verb : voice.text(point.verb);
  const by = agent(point.by, point.byWords, voice);
  const many = count(point.count, voice, what);
  const including = lead(', including ', list((point.including ?? []).map((one) => voice.text(one))));
  const time = when(point.period);
  if (did === '') return prose`${time}, there were ${many}${lead(' by ', by)}${including}`;
  return by === ''
    ? prose`${time}, ${many}${lead('', including, ',')} were ${did}`
    : prose`${time}, ${by} ${did} ${many}${including}`;
}

/** What the last number has risen from, where it has. */
function increase(before: FigureMessages['statistic-series']['risenFrom']): Words {
  if (before === undefined) return '';
  return prose`, up from ${exactly(before.count.exactness)}${number(before.count.number)} ${when(before.period)}`;
}

const are = { over: 'were', 'going-on': 'have been', repeated: 'are' } as const;

export const figurePhrases: Phrases<keyof FigureMessages> = {
  statistic: (
    { what, verb, count: many, period, every, sought, for: purpose, by, byWords, accordingTo, reason, course },
    voice,
  ) => {
    const source = lead('according to ', body(accordingTo, voice), ', ');
    const time = period === undefined ? '' : prose`${during(period)}, `;
    const number = count(many, voice, voice.text(what));
    const done = verb === undefined ? '' : prose`${are[course]} ${voice.text(verb)}`;
    const said = done === '' ? prose`there ${are[course]} ${number}` : prose`${number} ${done}`;
    const whole = join(
      prose`${source}${time}${said}`,
      lead('by ', agent(by, byWords, voice)),
      every === undefined ? '' : prose`every ${every}`,
      lead('for ', reason === undefined ? '' : voice.text(reason)),
    );
    return prose`${whole}${soughtClause(sought, purpose, voice)}`;
  },

  'statistic-series': ({ what, verb, series, risenFrom }, voice) => {
    const done = verb === undefined ? '' : voice.text(verb);
    const clauses = series.map((point) => pointClause(point, voice.text(what), done, voice));
    return prose`${joinedBy('; ', clauses)}${increase(risenFrom)}`;
  },

  'statistic-reason': ({ accordingTo, reason }, voice) =>
    join(
      lead('according to ', body(accordingTo, voice), ','),
      prose`the reason in all of these cases was ${voice.text(reason)}`,
    ),
};

function soughtClause(
  sought: FigureMessages['statistic']['sought'],
  purpose: FigureMessages['statistic']['for'],
  voice: Voice,
): Words {
  const what = purpose === undefined ? '' : voice.text(purpose);
  if (sought === undefined) return lead(' for ', what);
  return prose`, with claims${lead(' for ', what)} of ${money(sought, voice)} in total`;
}
