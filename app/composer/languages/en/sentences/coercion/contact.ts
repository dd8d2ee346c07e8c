import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Phrase } from '../../../../words/phrase';
import type { Voice } from '../../../../voice/voice';
import { join, lead, said } from '../../../../words/joining';
import { bySameWords } from '../../../../words/same-words';
import { has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { isClause } from '../../grammar/agreement';
import { list, withoutStop } from '../../grammar/prose';
import { who } from '../../nouns/names';
import { held } from './custody-words';

/** With whom, and what was typed of it. */
type Contact = { readonly with: string; readonly words: Words };

/** What the words of a record are: the program's own way of saying it goes before them, whatever form they have. */
const none = /^(?:none|no contact)\b[,;:]? ?|^no$/iu;
const refused = /^(?:denied|refused|not allowed|not permitted)\b[,;:]? ?/iu;
const allowed = /^(?:allowed|permitted|granted)\b[,;:]? ?/iu;
const circumstance =
  /^(?:(?:only|after|from|since|once|twice|daily|weekly|monthly|every|on|by|through|within|in|at|without|under|rarely|freely|regularly)\b|yes\b,?) ?/iu;
const participle = /^(?:(?:first|last|never|not|only) )?(?:seen|met|admitted|visited|called|informed|let in)\b/iu;

/** The words of a record without the stop of a sentence that they are. */
const typed = (words: Phrase, voice: Voice): Words => withoutStop(voice.text(words));

const people = { counsel: 'counsel', family: 'family', doctor: 'a doctor' } as const;

const contactsOf = ({ contacts }: CoercionMessages['custodyContact'], voice: Voice): readonly Contact[] =>
  contacts.map((one) => ({ with: people[one.with], words: typed(one.words, voice) }));

/** `no contact with counsel for three days, and no contact with family or a doctor`. */
const noContact = (all: readonly Contact[]): Words =>
  joinedBy(
    ', and ',
    bySameWords(all, ({ words }) => replaced(words, none, '')).map(({ words, items }) =>
      join(
        'no contact with',
        list(
          items.map((one) => one.with),
          'or',
        ),
        words,
      ),
    ),
  );

/** What follows "he": nothing where the words are a sentence of their own, or stand for themselves. */
function predicate({ with: whom, words }: Contact): Words {
  if (has(words, refused)) {
    const verb = has(words, /^(?:denied|refused)/iu) ? 'was denied' : 'was not allowed';
    return join(verb, 'contact with', whom, replaced(words, refused, ''));
  }
  if (has(words, allowed)) return join('was allowed contact with', whom, replaced(words, allowed, ''));
  if (has(words, circumstance)) return join('had contact with', whom, replaced(words, /^yes\b,? ?/iu, ''));
  return '';
}

/** A sentence of its own: `Nobody told his wife`, `He could not choose his counsel`, `the family learnt of it late`. */
const sentence =
  /^(?:(?:he|she|they|it|nobody|no one|none|everybody|there)|(?:his|her|their|the|an?|no|one|two|three)(?: \p{L}+){1,4}?|counsel|a? ?doctors?|lawyers?|relatives|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*) (?:was|were|is|are|had|has|have|did|could|would|might|may|can|saw|met|came|knew|learnt|learned|told|visited|spoke|received|got|never|first|last|only|then|later|\p{L}{2,}ed)\b/iu;

/** A word that is no name, and has a capital only at the beginning of a sentence. */
const opening =
  /^(?:He|She|They|It|His|Her|Their|The|An?|No|One|Two|Three|Nobody|None|Everybody|There|Counsel|Doctors?|Lawyers?|Relatives)\b/u;

/** Words that are a sentence stand as one; others become one behind those whom they are about. */
function clause({ with: whom, words }: Contact): Words {
  if (isClause(words) || has(words, sentence)) return replaced(words, opening, (word) => word.toLowerCase());
  return has(words, participle)
    ? join(whom === 'family' ? 'the family' : whom, 'was', words)
    : prose`contact with ${whom}: ${words}`;
}

/** `in administrative detention`, `under house arrest`. */
function whereHeld({ detention: { kind } }: CoercionMessages['custodyContact'], voice: Voice): Words {
  if (kind === undefined || kind === 'pre-trial') return 'in detention';
  const how = replaced(held(kind, voice), /^held /u, '');
  if (kind === 'sentence') return 'in prison';
  return has(how, / /u) ? how : 'in detention';
}

/** `had no contact with counsel, and was denied …`; from three on with semicolons and "and" before the last. */
const inRow = (predicates: readonly Words[]): Words => {
  const head = predicates.slice(0, -1);
  const last = predicates.at(-1) ?? '';
  const between = head.length > 1 ? '; and ' : ', and ';
  return head.length === 0 ? last : prose`${joinedBy('; ', head)}${between}${last}`;
};

/** `in detention, he had no contact with counsel for three days; the family was informed on 5 May`. */
export const contactPhrase: Phrases<'custodyContact'>['custodyContact'] = (message, voice) => {
  const all = contactsOf(message, voice);
  const others = all.filter(({ words }) => !has(words, none));
  const without = all.filter(({ words }) => has(words, none));
  const predicates = said([
    ...(without.length === 0 ? [] : [prose`had ${noContact(without)}`]),
    ...others.map(predicate),
  ]);
  if (all.length === 0 || message.detention.person === undefined) return '';
  if (predicates.length === 0) {
    const during = prose`while ${who(message.detention.person, voice)} was ${whereHeld(message, voice)}, `;
    return lead(during, joinedBy('; ', all.map(clause)));
  }
  const name = who(message.detention.person, voice);
  if (name === '') return '';
  const clauses = others.filter((one) => predicate(one) === '').map(clause);
  const first = join(name, inRow(predicates));
  return prose`${whereHeld(message, voice)}, ${joinedBy('; ', [first, ...clauses])}`;
};
