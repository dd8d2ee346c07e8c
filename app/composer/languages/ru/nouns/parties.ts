import { inKinds, type OfOneKind } from '../../../voice/shared-kinds';
import type { PartyReference, Voice } from '../../../voice/voice';
import { plainText, prose, type Words } from '../../../words/words';
import { genderOfName } from '../grammar/names/names';
import { phraseIn, phraseTraits } from '../grammar/declension/phrases';
import { list } from '../grammar/prose';
import { introduce, introduceTogether } from './introductions';
import { type Agrees, around, listed, type Noun, own } from './noun';
import { anyKindNoun, kindNoun } from './party-kinds';
import { marked, nameOf } from './party-names';
import { possessive, pronoun } from './pronouns';

function named(reference: PartyReference, voice: Voice, another = false): Noun {
  return reference.form === 'full' ? introduce(reference, voice, another) : nameOf(reference, voice);
}

function mention(reference: PartyReference, voice: Voice, another: boolean): Noun {
  const { form, party } = reference;
  if (form === 'pronoun' && party.gender !== undefined) return pronoun(agreesLike(party.gender));
  return named(reference, voice, another);
}

const agreesLike = (gender: 'female' | 'male'): Agrees => ({
  gender: gender === 'female' ? 'feminine' : 'masculine',
  number: 'singular',
  animate: true,
});

/** Somebody or something by name, or by a pronoun where that is clear. Nothing where the reference leads nowhere. */
export function who(id: string | undefined, voice: Voice, another = false): Noun | undefined {
  const reference = id === undefined ? undefined : voice.party(id);
  return reference === undefined ? undefined : mention(reference, voice, another);
}

const several: Agrees = { gender: 'masculine', number: 'plural', animate: true };

const isOutlet = (id: string, voice: Voice) => {
  const kind = voice.file.find('party', id)?.kind;
  return kind === 'outlet' || kind === 'web-site';
};

/** Several of them: by «они» where that is clear, introduced together where they have something in common, or listed. */
export function whoAll(ids: readonly string[] | undefined, voice: Voice): Noun | undefined {
  const given = ids ?? [];
  if (given.length < 2) return who(given[0], voice);
  if (voice.areClear(given)) {
    voice.speakOf(given);
    return pronoun(several);
  }
  const names = namesOfAll(given, voice);
  voice.nameTogether(given);
  return names;
}

function namesOfAll(given: readonly string[], voice: Voice): Noun | undefined {
  if (given.length > 2 && voice.areKnown(given) && given.every((id) => isOutlet(id, voice))) return own('эти издания');
  const together = introduceTogether(given, voice);
  if (together !== undefined) return together;
  const groups = inKinds(given, voice, (party) => kindNoun(party, voice)?.in('nominative') ?? '');
  const isNested = groups.length > 1 && groups.slice(0, -1).some(({ ids: some }) => some.length > 1);
  const names = groups.flatMap((some) => namesOf(some, voice));
  return listed(names, isNested ? 'а также' : 'и');
}

/** «телеканалы «А» и «Б»», or each by name. */
function namesOf({ ids, kind }: OfOneKind, voice: Voice): readonly Noun[] {
  const noun = plainText(kind);
  if (noun === '') return ids.flatMap((id) => nameIn(id, voice) ?? []);
  const names = list(ids.flatMap((id) => voice.party(id)?.name ?? []).map(marked));
  return [
    {
      in: (wanted) => prose`${phraseIn(noun, wanted, 'plural').text} ${names}`,
      agrees: { ...(phraseTraits(noun) ?? several), number: 'plural' },
    },
  ];
}

/** By name and never by a pronoun, where others were named in between. */
export function byName(ids: readonly string[] = [], voice: Voice): Noun | undefined {
  const names = listed(ids.flatMap((id) => nameIn(id, voice) ?? []));
  if (ids.length > 1) voice.nameTogether(ids);
  return names;
}

/** In a list everybody stands with a name: «он и редактор» leaves open who he is. */
function nameIn(id: string, voice: Voice): Noun | undefined {
  const reference = voice.party(id);
  return reference === undefined ? undefined : named(reference, voice);
}

/** What verbs agree with where these are the subject, without naming them: those who are kept back do not count. */
export function agreementOf(ids: readonly string[], voice: Voice): Agrees {
  const [first, second] = ids.filter((id) => voice.file.find('party', id) !== undefined);
  const party = voice.file.find('party', first);
  if (party === undefined || second !== undefined) return several;
  if (party.kind !== 'person') return party.number === undefined ? anyKindNoun(party, voice).agrees : several;
  return agreesLike(party.gender ?? genderOfName(plainText(voice.text(party.name))) ?? 'male');
}

/** «он», «она», «они» after they were named in the sentence; in any case. */
export const they = (ids: readonly string[], voice: Voice): Noun => pronoun(agreementOf(ids, voice));

/** «его», «ее», «их» after they were named in the sentence. What belongs to the subject is `ownIn` («свой»). */
export const whose = (ids: readonly string[], voice: Voice): Words => possessive(agreementOf(ids, voice));

/** «его жалоба»; «жалоба Иванова» where a pronoun would not be clear. */
export const belonging = (noun: Noun, owner: string | undefined, voice: Voice): Noun =>
  belongingToAll(noun, owner === undefined ? [] : [owner], voice);

/** The same of several owners: «их дома», «дома Иванова и Петровой». */
export function belongingToAll(noun: Noun, owners: readonly string[], voice: Voice): Noun {
  const by = whoAll(owners, voice);
  if (by === undefined) return noun;
  const { possessive: their } = by;
  return around(noun, (form) => (their === undefined ? prose`${form} ${by.in('genitive')}` : prose`${their} ${form}`));
}
