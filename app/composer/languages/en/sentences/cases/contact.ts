import type { CoercionMessages } from '../../../../messages/coercion';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, said } from '../../../../words/joining';
import { areSame, has, joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { isClause } from '../../grammar/agreement';
import { list } from '../../grammar/prose';
import { belonging, own, who } from '../../nouns/names';
import { held } from './custody-words';

/** With whom, and what was typed of it. */
type Contact = { readonly with: Words; readonly words: Words };

/** What the words of a record are: the program's own way of saying it goes before them, whatever form they have. */
const none = /^(?:none|no contact)\b[,;:]? ?|^no$/iu;
const refused = /^(?:denied|refused|not allowed|not permitted)\b[,;:]? ?/iu;
const allowed = /^(?:allowed|permitted|granted)\b[,;:]? ?/iu;
const circumstance =
  /^(?:only|after|from|since|once|twice|daily|weekly|monthly|every|on|by|through|within|in|at|without|under|rarely|freely|regularly|yes\b,?) ?/iu;
const participle = /^(?:(?:first|last|never|not|only) )?(?:seen|met|admitted|visited|called|informed|let in)\b/iu;

const contacts = (
  { detention }: CoercionMessages['custodyContact'],
  voice: Voice,
  family: Words,
): readonly Contact[] => {
  const { counselContact, familyContact, doctorContact } = detention;
  return [
    ...(counselContact === undefined ? [] : [{ with: 'counsel', words: voice.text(counselContact) }]),
    ...(familyContact === undefined ? [] : [{ with: family, words: voice.text(familyContact) }]),
    ...(doctorContact === undefined ? [] : [{ with: 'a doctor', words: voice.text(doctorContact) }]),
  ];
};

/** `no contact with counsel for three days, and no contact with his family or a doctor`. */
function noContact(all: readonly Contact[]): Words {
  const rests = all.map(({ words }) => replaced(words, none, ''));
  const runs = rests.flatMap((rest, place) =>
    rests.findIndex((other) => areSame(other, rest)) === place ? [rest] : [],
  );
  const parts = runs.map((rest) => {
    const people = all.filter((_, place) => areSame(rests[place] ?? '', rest)).map((one) => one.with);
    return join('no contact with', list(people, 'or'), rest);
  });
  return joinedBy(', and ', parts);
}

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

function clause({ with: whom, words }: Contact): Words {
  if (isClause(words)) return words;
  return has(words, participle) ? join(whom, 'was', words) : prose`contact with ${whom} was as follows: ${words}`;
}

/** `in administrative detention`, `under house arrest`. */
function whereHeld({ detention: { kind } }: CoercionMessages['custodyContact'], voice: Voice): Words {
  if (kind === undefined || kind === 'pre-trial') return 'in detention';
  return kind === 'sentence' ? 'in prison' : replaced(held(kind, voice), /^held /u, '');
}

/** `in detention, he had no contact with counsel for three days; his family was informed on 5 May`. */
export const contactPhrase: Phrases<'custodyContact'>['custodyContact'] = (message, voice) => {
  const { person } = message.detention;
  const isOfPerson = contacts(message, voice, '').some((one) => has(one.words, none) || predicate(one) !== '');
  const name = isOfPerson ? who(person, voice) : '';
  const family =
    name === ''
      ? belonging('family', person, voice)
      : prose`${own(person === undefined ? [] : [person], voice)} family`;
  const all = contacts(message, voice, family);
  if (all.length === 0 || (isOfPerson && name === '')) return '';
  const without = all.filter(({ words }) => has(words, none));
  const others = all.filter(({ words }) => !has(words, none));
  const lack = without.length === 0 ? '' : prose`had ${noContact(without)}`;
  const predicates = said([lack, ...others.map(predicate)]);
  const clauses = others.filter((one) => predicate(one) === '').map(clause);
  const first =
    predicates.length === 0 ? '' : join(name, joinedBy(predicates.length > 2 ? '; ' : ', and ', predicates));
  return prose`${whereHeld(message, voice)}, ${joinedBy('; ', said([first, ...clauses]))}`;
};
