import type { Party } from '../../../case-file/records';
import type { PartyReference, Voice } from '../../../voice/voice';
import { areSame, includes, plainText, prose, type Words } from '../../../words/words';
import { cardinalIn } from '../grammar/figures/numerals';
import { phraseIn } from '../grammar/declension/phrases';
import { apposed, around, fixed, inForm, listed, type Noun, titled } from './noun';
import { calling, kindNoun, role } from './party-kinds';
import { isDescriptive, marked, nameOf } from './party-names';
import { asCounsel, furtherRoles, isOfPlace, origins, roleOf, withheld, withPenNames, withTies } from './people';
import { attribute, noun, ofCity } from './phrases';

/**
 * The first mention: «журналист Рамазан Есергепов, главный редактор газеты «Алма-Ата Инфо»,». `another`: somebody of
 * the same calling was introduced just before («еще один журналист, Иванов,»).
 */
export function introduce(reference: PartyReference, voice: Voice, another = false): Noun {
  const { party, naming } = reference;
  const trade = calling(party, voice);
  const key = trade === undefined ? '' : `calling/${plainText(trade.in('nominative'))}`;
  const isKnownTrade = trade !== undefined && !voice.isFirst(key);
  const isAnother = another && isKnownTrade;
  if (naming === 'nothing') return isAnother ? oneMore(role(party, voice)) : nameOf(reference, voice);
  const name = nameOf(reference, voice);
  if (naming === 'pseudonym') return withheld(name) ?? name;
  if (naming !== 'full') return name;
  const work = trade === undefined ? undefined : withOrganisation(trade, reference, voice);
  const bare = work === undefined ? roleOf(party, voice) : withCity(work, party, voice);
  const titledName = bare === undefined ? name : isAnother ? apposed(oneMore(bare), name) : titled(bare, name);
  const { own, ties } = withTies(withPenNames(titledName, party, voice), party, voice);
  const counsel = asCounsel(party, voice);
  const about = [
    ...furtherRoles(party, voice),
    ...(counsel === undefined ? [] : [counsel]),
    ...ties,
    ...origins(party, voice),
  ];
  return [...about, ...particulars(reference, voice, bare === undefined)].reduce(apposed, own);
}

/** «еще один журналист», «еще одну журналистку». */
const oneMore = (one: Noun): Noun =>
  around(one, (form, wanted) => {
    const { gender, animate } = one.agrees;
    return prose`еще ${cardinalIn(1, { case: wanted, gender, animate })} ${form}`;
  });

function withCity(noun: Noun, { city }: Party, voice: Voice): Noun {
  if (city === undefined || includes(noun.in('nominative'), voice.text(city))) return noun;
  const where = ofCity(city, voice);
  const isOf = isOfPlace(noun.in('nominative'));
  return around(noun, (form) => (isOf ? prose`${form} ${where}` : prose`${form} из ${where}`));
}

/** A person's post and what else a reader should know, each an apposition; the city where nothing else has it. */
function particulars(reference: PartyReference, voice: Voice, withPlace: boolean): readonly Noun[] {
  const { party } = reference;
  const post = party.kind === 'person' ? postOf(reference, voice) : undefined;
  const isPlaced = withPlace && party.kind === 'person';
  const about =
    party.description === undefined ? undefined : attribute(party.description, voice, party.kind === 'person');
  return [post === undefined || !isPlaced ? post : withCity(post, party, voice), about].flatMap((one) => one ?? []);
}

/** «исследователь «Нильского дозора»»: where somebody works of whom no post is recorded. */
function withOrganisation(trade: Noun, { party }: PartyReference, voice: Voice): Noun {
  if (party.post !== undefined || party.organisation === undefined) return trade;
  const organisation = voice.party(party.organisation);
  return organisation === undefined || includes(trade.in('nominative'), organisation.name)
    ? trade
    : behind(trade, organisation, voice);
}

/** What a person works for need not be a company: it stands by its name. */
function behind(work: Noun, organisation: PartyReference, voice: Voice): Noun {
  const { party, form: mention, name, naming } = organisation;
  const isBare = party.kind === 'legal-person' && kindNoun(party, voice) === undefined && naming === 'full';
  const where = isBare
    ? organisationName(organisation, voice)
    : mention === 'full'
      ? introduce(organisation, voice)
      : nameOf(organisation, voice);
  const words = endsWithKind(work.in('nominative'), party, voice) ? marked(name) : where.in('genitive');
  return around(work, (form) => prose`${form} ${words}`);
}

function organisationName({ party, form, name }: PartyReference, voice: Voice): Noun {
  const own = isDescriptive(plainText(name)) ? noun(party.name, voice) : fixed(marked(name));
  return form !== 'full' || party.description === undefined ? own : apposed(own, attribute(party.description, voice));
}

/** «главный редактор газеты «Адилет»»; a post that names its organisation already is left as it is. */
function postOf({ party }: PartyReference, voice: Voice): Noun | undefined {
  if (party.post === undefined) return undefined;
  const post = noun(party.post, voice);
  const words = voice.text(party.post);
  const organisation = party.organisation === undefined ? undefined : voice.party(party.organisation);
  if (organisation === undefined || includes(words, organisation.name)) return post;
  return behind(post, organisation, voice);
}

/** «главный редактор газеты» needs the name of the newspaper alone. */
function endsWithKind(post: Words, organisation: Party, voice: Voice): boolean {
  const kind = kindNoun(organisation, voice);
  return kind !== undefined && plainText(post).endsWith(` ${plainText(kind.in('genitive'))}`);
}

function sharedBy(parties: readonly Party[], read: (party: Party) => Words): Words {
  const [first, ...rest] = parties.map(read);
  return first !== undefined && rest.every((other) => areSame(other, first)) ? first : '';
}

const nominative = (one: Noun | undefined): Words => one?.in('nominative') ?? '';

function kinship(parties: readonly Party[], voice: Voice): Words {
  const tieOf = (party: Party) => party.relations?.find(({ to }) => parties.some(({ id }) => id === to));
  if (!parties.every((party) => tieOf(party) !== undefined)) return '';
  return sharedBy(parties, (party) => {
    const tie = tieOf(party);
    return tie === undefined ? '' : voice.text(tie.as);
  });
}

/** A word for one of them as the word for all: «журналисты». */
const plural = (words: Words, voice: Voice): Noun => {
  const text = plainText(words);
  return {
    in: (wanted) => {
      const form = phraseIn(text, wanted, 'plural');
      if (!form.certain) voice.inDoubt({ words, form: `ru.${wanted}` });
      return inForm(words, form.text);
    },
    agrees: { gender: 'masculine', number: 'plural', animate: true },
  };
};

/**
 * Several people who have something in common, introduced together: «журналисты А и Б», «братья А и Б, журналисты из
 * города Алматы,». Nothing where they have nothing in common, or where one of them is known already.
 */
export function introduceTogether(ids: readonly string[], voice: Voice): Noun | undefined {
  const parties = ids.flatMap((id) => voice.find('party', id) ?? []);
  const isPlain = (party: Party) =>
    party.kind === 'person' && party.post === undefined && party.organisation === undefined;
  if (parties.length < 2 || !parties.every(isPlain) || ids.some((id) => voice.areKnown([id]))) return undefined;
  const tie = kinship(parties, voice);
  const trade = sharedBy(parties, (party) => nominative(calling(party, voice)));
  if (trade === '' && tie === '') return undefined;
  const references = ids.flatMap((id) => voice.party(id) ?? []);
  if (references.some(({ naming }) => naming === 'nothing')) return undefined;
  const names = listed(references.map((reference) => nameOf(reference, voice)));
  if (names === undefined) return undefined;
  const about = trade === '' ? undefined : tradeOfAll(trade, parties, voice);
  const titles = tie === '' ? about : plural(tie, voice);
  const whole = titles === undefined ? names : titled(titles, names);
  const more = tie === '' || about === undefined ? whole : apposed(whole, about);
  const description = sharedBy(parties, (party) =>
    party.description === undefined ? '' : voice.text(party.description),
  );
  return apposed(more, description);
}

function tradeOfAll(trade: Words, parties: readonly Party[], voice: Voice): Noun {
  const city = sharedBy(parties, (party) => (party.city === undefined ? '' : voice.text(party.city)));
  const [first] = parties;
  const word = plural(trade, voice);
  return city === '' || first === undefined ? word : withCity(word, first, voice);
}
