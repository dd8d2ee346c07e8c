import { notesIn } from '../../voice/notes-of-sources';
import { prose } from '../../words/words';
import { finish, quote } from './grammar/prose';
import { mergeLocators } from './nouns/locators';
import { date } from './nouns/values';

/** «А. Автор, «Заголовок», Издатель, 3 мая 2012 года, п. 4, https://… (дата обращения: 5 мая 2012 года).» */
export const sayNote = notesIn({
  quote,
  date: (day) => date(day, 'nominative'),
  places: mergeLocators,
  above: (note) => `см. примечание ${note} выше`,
  accessed: (day) => prose`дата обращения: ${day}`,
  paragraph: (number) => `п. ${number}`,
  finish,
});
