import { notesIn } from '../../voice/notes-of-sources';
import { prose } from '../../words/words';
import { date } from './grammar/dates';
import { finish, quote } from './grammar/prose';
import { article } from './nouns/provisions';
import { mergeLocators } from './nouns/locators';
import { matterNumber, paperWord } from './nouns/authorities';

const positions = { supported: 'supported', noted: 'noted', pending: 'pending' } as const;

/** `A. Author, “Title”, Publisher, 3 May 2012, para. 4, https://… (accessed 5 May 2012).` */
export const sayNote = notesIn({
  article,
  quote,
  date,
  places: mergeLocators,
  above: (note) => prose`note ${note} above`,
  caseName: (name) => name,
  paper: paperWord,
  numbered: (number) => `No. ${number}`,
  matter: matterNumber,
  accessed: (day) => prose`accessed ${day}`,
  code: 'en',
  writtenIn: (language) => prose`in ${language}`,
  languages: { en: 'English', ru: 'Russian', kk: 'Kazakh' },
  paragraph: (number) => number,
  position: (position) => positions[position],
  finish,
});
