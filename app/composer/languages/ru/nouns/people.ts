import { clientOf, defends, isCounsel, nationalitiesOf, ownRoles, tiesOf, toldRole } from '../../../voice/people';
import type { Voice } from '../../../voice/voice';
import type { Party } from '../../../case-file/records';
import { softComma } from '../../../words/joining';
import { has, prose, replaced, type Words } from '../../../words/words';
import { list, quote } from '../grammar/prose';
import { around, type Noun, own } from './noun';
import { nameOf } from './party-names';
import { roleNoun } from './party-kinds';
import { noun, placeName } from './phrases';

/** «судья», «прокурор»: the part in the proceeding, where nothing else says who it is. */
export function roleOf(party: Party, voice: Voice): Noun | undefined {
  const role = toldRole(party);
  return role === undefined ? undefined : roleNoun(role, party.gender, voice);
}

/** «трудовой мигрант»: parts in words of one's own. */
export const furtherRoles = (party: Party, voice: Voice): readonly Noun[] =>
  ownRoles(party, (text) => voice.text(text)).map((role) => noun(role, voice));

/** By name, without what else is known of them. Nothing of somebody whose name may not be told. */
function nameOnly(id: string, voice: Voice): Noun | undefined {
  const reference = voice.party(id);
  voice.nameTogether([id]);
  return reference === undefined || reference.naming === 'nothing' ? undefined : nameOf(reference, voice);
}

/** «защитник Элиф Аксой», «защитник» where several are accused or the reader has not met whom they defend. */
export function asCounsel(party: Party, voice: Voice): Noun | undefined {
  if (!isCounsel(party)) return undefined;
  const client = clientOf(party, voice.file);
  const name = client === undefined || !voice.areKnown([client]) ? undefined : nameOnly(client, voice);
  if (name !== undefined) voice.isFirst(defends(party.id, client));
  const title = roleNoun('defence-counsel', party.gender, voice);
  return name === undefined ? title : around(title, (form) => prose`${form} ${name.in('genitive')}`);
}

/** «брат Лены Орлик», «(брат – Томас Варга)»: what ties somebody to those whom the reader has met. */
export function withTies(
  own: Noun,
  party: Party,
  voice: Voice,
): { readonly own: Noun; readonly ties: readonly Noun[] } {
  const ties = tiesOf(party, voice.file, (id) => voice.areKnown([id])).flatMap(({ other, as, isOwn }) => {
    const name = nameOnly(other, voice);
    return name === undefined ? [] : [{ tie: noun(as, voice), name, isOwn }];
  });
  const others = ties.filter(({ isOwn }) => !isOwn);
  const inBrackets = others.map(({ tie, name }) => prose` (${tie.in('nominative')} – ${name.in('nominative')})`);
  return {
    own: inBrackets.reduce<Noun>((before, words) => around(before, (form) => prose`${form}${words}`), own),
    ties: ties
      .filter(({ isOwn }) => isOwn)
      .map(({ tie, name }) => around(tie, (form) => prose`${form} ${name.in('genitive')}`)),
  };
}

/** «Пия Орлик (псевдоним – «Серая цапля»)». */
export function withPenNames(name: Noun, { kind, penNames = [] }: Party, voice: Voice): Noun {
  if (kind !== 'person' || penNames.length === 0) return name;
  const title = penNames.length > 1 ? 'псевдонимы' : 'псевдоним';
  const names = list(penNames.map((one) => quote(voice.text(one))));
  return around(name, (form) => prose`${form} (${title} – ${names})`);
}

/** «карчанка по национальности», «гражданка Руритании и Кравонии». */
export function origins(party: Party, voice: Voice): readonly Noun[] {
  const { kind, ethnicity, gender } = party;
  if (kind !== 'person') return [];
  const countries = nationalitiesOf(party, voice.file);
  const citizen = own(gender === 'female' ? 'гражданка' : 'гражданин');
  const of = list(countries.map((country) => placeName(country, voice).in('genitive')));
  return [
    ...(ethnicity === undefined ? [] : [around(noun(ethnicity, voice), (form) => prose`${form} по национальности`)]),
    ...(countries.length === 0 ? [] : [around(citizen, (form) => prose`${form} ${of}`)]),
  ];
}

const ofPlace =
  /^(?:(?:вице-|экс-)?(?:мэр|губернатор|аким|хоким|хаким|префект|глава|бургомистр|староста|епископ|архиепископ|имам)|(?:первый )?заместитель (?:мэра|главы|губернатора|акима|префекта))$/iu;

/** «мэр города Оша», but «инженер из города Оша». */
export const isOfPlace = (post: Words): boolean => has(post, ofPlace);

/** «пчеловод, чье имя не раскрывается», of a pseudonym that is a noun; any other is said as a name. */
export function withheld(name: Noun): Noun | undefined {
  const said = name.in('nominative');
  const isNoun = has(said, /^(?:the |an? )?\p{Ll}[^\d№]*$/u);
  if (!isNoun) return undefined;
  return around(name, (form) => prose`${replaced(form, /^(?:the|an?) /u, '')}, чье имя не раскрывается${softComma}`);
}
