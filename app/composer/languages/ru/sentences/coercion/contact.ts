import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Phrase } from '../../../../words/phrase';
import type { Voice } from '../../../../voice/voice';
import { join, said } from '../../../../words/joining';
import { bySameWords } from '../../../../words/same-words';
import { has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { isClause } from '../../grammar/clauses';
import { list } from '../../grammar/prose';
import { past } from '../../grammar/verbs';
import { who } from '../../nouns/parties';
import { custodyOf } from './custody-words';

/** With whom, in the instrumental, and what was typed of it. */
type Contact = { readonly with: string; readonly words: Words };

/** What the words of a record are: the program's own way of saying it goes before them, whatever form they have. */
const none = /^(?:нет|не было|отсутствовали?|отсутствует|не имела?)(?: контактов?)?(?= |,|;|$)[,;]? ?/iu;
const circumstance =
  /^(?:только|через|после|с|со|один раз|раз|дважды|ежедневно|еженедельно|каждый|каждую|по|в|без)(?= )/iu;

/** The words of a record without the stop of a sentence that they are. */
const typed = (words: Phrase, voice: Voice): Words => replaced(voice.text(words), /[.;]$/u, '');

const people = { counsel: 'защитником', family: 'семьей', doctor: 'врачом' } as const;

const contactsOf = ({ contacts }: CoercionMessages['custodyContact'], voice: Voice): readonly Contact[] =>
  contacts.map((one) => ({ with: people[one.with], words: typed(one.words, voice) }));

/** «контакта с защитником три дня, а также с семьей и врачом». */
const noContact = (all: readonly Contact[]): Words =>
  joinedBy(
    ' и ',
    bySameWords(all, ({ words }) => replaced(words, none, '')).map(({ words, items }) =>
      join(
        'контакта с',
        list(
          items.map((one) => one.with),
          'или',
        ),
        words,
      ),
    ),
  );

/** A word that is no name, and has a capital only at the beginning of a sentence. */
const opening =
  /^(?:Он[аи]?|Его|Ее|Их|Ему|Ей|Им|Никто|Никому|Защитника?|Адвоката?|Врача?|Семь[яюе]|Родственник\p{L}*)(?=\s)/u;

const clause = ({ with: whom, words }: Contact): Words =>
  isClause(words) ? replaced(words, opening, (word) => word.toLowerCase()) : prose`с ${whom} – ${words}`;

/** «находясь под стражей, он не имел контакта с защитником три дня; контакт с семьей: одно свидание». */
export const contactPhrase: Phrases<'custodyContact'>['custodyContact'] = (message, voice) => {
  const name = who(message.detention.person, voice);
  const all = contactsOf(message, voice);
  if (name === undefined || all.length === 0) return '';
  const without = all.filter(({ words }) => has(words, none));
  const had = all.filter(({ words }) => has(words, circumstance));
  const others = all.filter((one) => !without.includes(one) && !had.includes(one));
  if (others.length === all.length && all.every(({ words }) => isClause(words)))
    return prose`пока ${name.in('nominative')} ${past('находился', name.agrees)} ${custodyOf(message.detention.kind, voice)}, ${joinedBy('; ', all.map(clause))}`;
  const whose = name.possessive === undefined ? prose`контакты ${name.in('genitive')}` : `${name.possessive} контакты`;
  const subject = name.in('nominative');
  const verb = past('имел', name.agrees);
  const predicates = said([
    without.length === 0 ? '' : prose`не ${verb} ${noContact(without)}`,
    ...had.map(({ with: whom, words }) => prose`${verb} контакт с ${whom} ${words}`),
  ]);
  const first = predicates.length === 0 ? prose`${whose} были следующими` : join(subject, joinedBy(', ', predicates));
  const told = joinedBy(predicates.length === 0 ? ': ' : '; ', said([first, joinedBy('; ', others.map(clause))]));
  return prose`${custodyOf(message.detention.kind, voice)} ${told}`;
};
