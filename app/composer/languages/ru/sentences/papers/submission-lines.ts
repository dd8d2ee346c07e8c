import type { SubmissionLines } from '../../../../messages/lines';
import type { Lines } from '../../../../voice/language';
import { joinedBy, prose } from '../../../../words/words';
import { capital, list } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { ordinalIn } from '../../grammar/figures/numerals';
import { placeName } from '../../nouns/phrases';
import { date, when } from '../../nouns/values';

const session = { case: 'nominative', gender: 'feminine', number: 'singular', animate: false } as const;

export const submissionLines: Lines<keyof SubmissionLines> = {
  'submission-title': ({ state }, voice) =>
    prose`Представление для универсального периодического обзора в отношении ${placeName(state, voice).in('genitive')}`,

  'submission-session': ({ session: number }) => {
    const which = number <= 10 ? capital(ordinalIn(number, session).text) : `${number}-я`;
    return prose`${which} сессия Рабочей группы по универсальному периодическому обзору`;
  },

  'submission-session-date': ({ date: day }) => capital(date(day, 'nominative')),

  'submission-by': ({ submitters }, voice) => {
    const names = list(submitters.map((name) => voice.text(name)));
    return prose`${submitters.length > 1 ? 'Совместное представление' : 'Представление'}: ${names}`;
  },

  'submission-date': ({ date: day }) => prose`Представлено ${when(day)}`,

  'submission-key-words': ({ words }, voice) => {
    const all = words.map((word) => voice.text(word));
    return prose`Ключевые слова: ${joinedBy('; ', all)}.`;
  },

  'submission-issue': ({ heading, focus, isLast }, voice) => {
    const points = list(focus.map((one) => voice.text(one)));
    return prose`${voice.text(heading)}${lead(', в частности ', points)}${isLast ? '.' : ';'}`;
  },
};
