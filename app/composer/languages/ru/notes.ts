import { notesIn } from '../../voice/notes-of-sources';
import { prose } from '../../words/words';
import { finish, quote } from './grammar/prose';
import { place } from './nouns/provisions';
import { mergeLocators } from './nouns/locators';
import { date } from './nouns/values';
import { matterNumber, paperNoun } from './nouns/authorities';

const positions = {
  supported: ['поддержана', 'поддержаны'],
  noted: ['принята к сведению', 'приняты к сведению'],
  pending: ['на рассмотрении', 'на рассмотрении'],
} as const;

/** «А. Автор, «Заголовок», Издатель, 3 мая 2012 года, п. 4, https://… (дата обращения: 5 мая 2012 года).» */
export const sayNote = notesIn({
  article: (norm) => place(norm, true)?.in('nominative') ?? '',
  quote,
  date: (day) => date(day, 'nominative'),
  places: mergeLocators,
  above: (note) => prose`см. примечание ${note} выше`,
  caseName: quote,
  paper: (kind, voice) => paperNoun(kind, voice).in('nominative'),
  numbered: (number) => `№ ${number}`,
  matter: matterNumber,
  accessed: (day) => prose`дата обращения: ${day}`,
  code: 'ru',
  writtenIn: (language) => prose`язык – ${language}`,
  languages: { en: 'английский', ru: 'русский', kk: 'казахский' },
  paragraph: (number) => `п. ${number}`,
  position: (position, count) => positions[position][count === 1 ? 0 : 1],
  finish,
});
