import { prose, replaced } from '../../../app/composer/words/words';
import { cases, inCase } from './grammar';
import { sentences } from './sentences';

const finish = (words) =>
  words === '' ? '' : prose`${replaced(words, /^\p{Ll}/u, (letter) => letter.toUpperCase())}.`;

/** What somebody only says begins with `mo`. */
const inVoice = (words, attribution) => (words === '' || attribution === undefined ? words : prose`mo ${words}`);

/** A language that nobody speaks: a module like that of any other. */
export const ostian = {
  code: 'kk',
  inRow: (sentences) => sentences,
  say: (message, voice, attribution) =>
    finish(inVoice((sentences[message.kind] ?? (() => ''))(message, voice), attribution)),
  line: () => '',
  sayNote: (citations, voice) =>
    finish(citations.map(({ source }) => voice.text(voice.find('source', source).title)).at(0)),
  formsOf: (name) => cases.map((wanted) => inCase(name, wanted).text),
  caseParagraphs: 'Kazos',
  papers: {},
};
