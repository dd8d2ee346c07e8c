import type { Voice } from '../../../voice/voice';
import { clientOf, defends, isCounsel, nationalitiesOf, ownRoles, tiesOf, toldRole } from '../../../voice/people';
import type { Party } from '../../../case-file/records';
import { lead } from '../../../words/joining';
import { prose, replaced, type Words } from '../../../words/words';
import { isPluralNoun } from '../grammar/agreement';
import { stateName } from '../grammar/names';
import { aOrAn, list, quote, withoutArticle } from '../grammar/prose';

const titles = {
  judge: 'Judge',
  prosecutor: 'the prosecutor',
  investigator: 'the investigator',
  interpreter: 'the interpreter',
  witness: 'the witness',
} as const;

/** `Judge Kebede`, `the prosecutor Ana Pino`: by the part in the proceeding, where nothing else says who it is. */
export function withRole(party: Party, name: Words): Words {
  const role = toldRole(party);
  return role === undefined ? name : prose`${titles[role]} ${name}`;
}

/** `a migrant worker`: parts in words of one's own. */
export const furtherRoles = (party: Party, voice: Voice): readonly Words[] =>
  ownRoles(party, (text) => withoutArticle(voice.text(text))).map((role) => {
    const words = withoutArticle(voice.text(role));
    return isPluralNoun(words) ? words : aOrAn(words);
  });

/** By name, without what else is known of them. Nothing of somebody whose name may not be told. */
function nameOnly(id: string, voice: Voice): Words {
  const reference = voice.party(id);
  voice.nameTogether([id]);
  return reference === undefined || reference.naming === 'nothing' ? '' : reference.name;
}

/** `counsel for Elif Aksoy`, `defence counsel` where several are accused or the reader has not met whom they defend. */
export function asCounsel(party: Party, voice: Voice): Words {
  if (!isCounsel(party)) return '';
  const client = clientOf(party, voice.file);
  const name = client === undefined || !voice.areKnown([client]) ? '' : nameOnly(client, voice);
  if (name !== '') voice.isFirst(defends(party.id, client));
  return name === '' ? 'defence counsel' : prose`counsel for ${name}`;
}

/** `brother of Lena Orlik`, `whose brother is Tomas Varga`: what ties somebody to those whom the reader has met. */
export const ties = (party: Party, voice: Voice): readonly Words[] =>
  tiesOf(party, voice.file, (id) => voice.areKnown([id])).flatMap(({ other, as, isOwn }) => {
    const name = nameOnly(other, voice);
    if (name === '') return [];
    const tie = replaced(voice.text(as), /^(?:an?|the|his|her|their) /iu, '');
    return [isOwn ? prose`${tie} of ${name}` : prose`whose ${tie} is ${name}`];
  });

/** `Pia Orlik (known as “Grey Heron”)`: right behind the name, or it would be taken for the name of what follows it. */
export function withPenNames(name: Words, { kind, penNames = [] }: Party, voice: Voice): Words {
  if (kind !== 'person' || penNames.length === 0) return name;
  return prose`${name} (known as ${list(penNames.map((one) => quote(voice.text(one))))})`;
}

/**
 * `of Karsk ethnicity`, `a national of Ruritania and Kravonia`: of one country where that is another one than the State
 * of the case.
 */
export function origins(party: Party, voice: Voice): readonly Words[] {
  const { ethnicity } = party;
  const countries = nationalitiesOf(party, voice.file);
  return [
    lead('of ', ethnicity && replaced(voice.text(ethnicity), /^(?:an?|the) /u, ''), ' ethnicity'),
    lead('a national of ', list(countries.map((country) => stateName(voice.text(country))))),
  ];
}

const ofPlace =
  /(?:^|[ -])(?:mayor|governor|prefect|bishop|archbishop|imam|head|chief|akim|hakim|councillor|sheriff|magistrate)$/iu;

/** `mayor of Saint-Aubin`, `engineer in Pilsen`. */
export const placeOfPost = (post: string): 'of' | 'in' => (ofPlace.test(post) ? 'of' : 'in');

/** `a beekeeper whose name is withheld`, of a pseudonym that is a noun; any other is said as a name. */
export const withheld = (pseudonym: Words, aOrAn: (noun: Words) => Words): Words => {
  const noun = replaced(pseudonym, /^(?:the|an?) (?=\p{Ll}[^\d№]*$)/u, '');
  return noun === pseudonym ? pseudonym : prose`${aOrAn(noun)} whose name is withheld`;
};
