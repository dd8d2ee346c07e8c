import type { SubmissionMessages } from '../../../../messages/submission';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, plainText, prose, type Words } from '../../../../words/words';
import { type Activity, activityOf } from '../../grammar/activity';
import { capital } from '../../grammar/prose';
import { ordinalIn } from '../../grammar/figures/numerals';
import { join, lead } from '../../../../words/joining';
import { passive } from '../../grammar/verbs';
import { isCyrillic } from '../../nouns/inflected';
import { counted, listed, type Noun } from '../../nouns/noun';
import { noun, place, stateName } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { predicates } from './predicates';

type Introduced = SubmissionMessages['submitter-introduced']['organisation'];

const all = (names: readonly Phrase[], voice: Voice): Noun | undefined =>
  listed(names.map((name) => noun(name, voice)));

const ofCycle = { case: 'genitive', gender: 'masculine', number: 'singular', animate: false } as const;

const statuses = {
  general: 'имеет общий консультативный статус',
  special: 'имеет специальный консультативный статус',
  none: 'не имеет консультативного статуса',
} as const;

/** In full with its short name the first time, by that alone later. */
const council = (voice: Voice) =>
  voice.isFirst('council/ecosoc') ? 'при Экономическом и Социальном Совете ООН (ЭКОСОС)' : 'при ЭКОСОС';

function statusOf(status: NonNullable<Introduced['ecosocStatus']>, who: Noun, voice: Voice): Words {
  if (typeof status !== 'string') {
    const words = voice.text(status.other);
    const isPredicate = has(
      words,
      /^(?:не )?(?:имеет|имеют|имел|обладает|является|состоит|входит|пользуется|подал|лишен)/iu,
    );
    return isPredicate ? words : prose`имеет ${noun(status.other, voice).in('accusative')}`;
  }
  if (status !== 'roster') return `${statuses[status]} ${council(voice)}`;
  return `${passive('включен', who.agrees)} в реестр организаций с консультативным статусом ${council(voice)}`;
}

/** «в Алматы (Казахстан)», «в Казахстане». */
function seatOf({ city, country }: Introduced, voice: Voice): Words {
  if (city === undefined) return country === undefined ? '' : place(country, voice);
  return prose`${place(city, voice)}${lead(' (', country && voice.text(country), ')')}`;
}

/** What it does, whatever form that was typed in. */
function workOf({ name, shortName }: Introduced, activity: Phrase, voice: Voice): Activity {
  const words = voice.text(activity);
  const names = [name, shortName].map((one) => (one === undefined ? '' : plainText(voice.text(one))));
  if (!activity.isIn('ru') || !isCyrillic(words))
    return { as: 'sentence', words: prose`деятельность: ${words}`, certain: true };
  const work = activityOf(words, names);
  if (!work.certain) voice.inDoubt({ words, form: 'ru.instrumental' });
  return work;
}

export const submissionPhrases: Phrases<keyof SubmissionMessages> = {
  'submission-opening': ({ submitters, state, cycle }, voice) => {
    const paper = submitters.length > 1 ? 'настоящее совместное представление' : 'настоящее представление';
    const which = cycle === undefined ? '' : `${ordinalIn(cycle, ofCycle).text} цикла`;
    return join(
      paper,
      'подготовлено',
      all(submitters, voice)?.in('instrumental'),
      'для',
      which,
      'Универсального периодического обзора (УПО)',
      after('в отношении', stateName(state, voice), 'genitive'),
    );
  },

  'submission-focus': ({ state, subject }, voice) => {
    const who = stateName(state, voice);
    const complies = who.agrees.number === 'plural' ? 'соблюдают' : 'соблюдает';
    const duties = prose`международные обязательства в области прав человека, касающиеся ${noun(subject, voice).in('genitive')}`;
    return prose`в нем рассматривается, как ${who.in('nominative')} ${complies} свои ${duties}`;
  },

  'submission-issues': ({ count }) =>
    count === 1
      ? 'в настоящем представлении рассматривается один ключевой вопрос:'
      : prose`в настоящем представлении ${count % 10 === 1 && count % 100 !== 11 ? 'рассматривается следующий' : 'рассматриваются следующие'} ${counted(count, 'ключевой вопрос').in('nominative')}:`,

  'submitter-introduced': ({ organisation }, voice) => {
    const { name, shortName, founded, activity, ecosocStatus } = organisation;
    const who = noun(name, voice);
    const seat = seatOf(organisation, voice);
    const work = activity === undefined ? undefined : workOf(organisation, activity, voice);
    const does = predicates([
      founded === undefined ? '' : prose`${passive('основан', who.agrees)} ${when(founded)}`,
      lead('находится ', seat),
      work?.as === 'predicate' ? work.words : '',
      ecosocStatus === undefined ? '' : statusOf(ecosocStatus, who, voice),
    ]);
    const short = lead(' (', shortName && voice.text(shortName), ')');
    const more = work?.as === 'sentence' ? capital(work.words) : '';
    const first = lead(prose`${who.in('nominative')}${short} `, does);
    return first === '' ? more : prose`${first}${lead('. ', more)}`;
  },

  'recommendations-opening': ({ submitters, state, single }, voice) => {
    const who = all(submitters, voice);
    const end = single ? ':' : ' выполнить следующие рекомендации';
    const government = stateName(state, voice).in('genitive');
    if (who === undefined) return prose`Правительству ${government} следует${end}`;
    const call = who.agrees.number === 'plural' ? 'призывают' : 'призывает';
    return prose`на основании изложенного ${who.in('nominative')} ${call} Правительство ${government}${end}`;
  },
};
