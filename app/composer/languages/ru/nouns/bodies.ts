import type { Body } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { includes, plainText, prose, unique, type Words } from '../../../words/words';
import { adjectiveIn, adjectiveTraits } from '../grammar/declension/adjectives';
import { phraseIn, phraseTraits } from '../grammar/declension/phrases';
import { list } from '../grammar/prose';
import { around, apposed, inForm, listed, type Noun } from './noun';
import { attribute, noun, ofCity } from './phrases';
import { after } from './prepositions';

/** A court or another body: name, city and short form the first time, later the short form alone. */
export function body(id: string | undefined, voice: Voice): Noun | undefined {
  const reference = id === undefined ? undefined : voice.body(id);
  if (reference === undefined) return undefined;
  const { body: told, first } = reference;
  const full = noun(told.name, voice);
  if (!first) return told.shortName === undefined ? full : shortOf(noun(told.shortName, voice), full);
  return introduced(full, told, voice);
}

/** An abbreviation agrees with what it stands for. */
const shortOf = (short: Noun, full: Noun): Noun => ({
  in: short.in,
  get agrees() {
    return full.agrees;
  },
});

function introduced(full: Noun, told: Body, voice: Voice): Noun {
  const name = voice.text(told.name);
  const city = told.city === undefined ? '' : voice.text(told.city);
  const where = told.city === undefined || includes(name, city) ? '' : ofCity(told.city, voice);
  const short = told.shortName === undefined ? '' : voice.text(told.shortName);
  const inBrackets = short === '' || includes(name, short) ? '' : prose` (${short})`;
  const whole = around(full, (form) => prose`${form}${where === '' ? '' : prose` ${where}`}${inBrackets}`);
  return told.description === undefined ? whole : apposed(whole, attribute(told.description, voice));
}

/** Where a sitting is: «в районном суде», and «у контрольного судьи», who is no place. */
export function inCourt(id: string | undefined, voice: Voice): Words {
  const court = body(id, voice);
  return court?.agrees.animate === true && court.agrees.number === 'singular'
    ? after('у', court, 'genitive')
    : after('в', court, 'prepositional');
}

/** «Медеуский, Бостандыкский и Алмалинский районные суды города Алматы»: courts whose names differ in the first word. */
function alike(ids: readonly string[], voice: Voice): Noun | undefined {
  const told = ids.flatMap((id) => voice.find('body', id) ?? []);
  const names = told.map(({ name }) => plainText(voice.text(name)));
  const ends = unique(names.map((name) => name.slice(name.indexOf(' ') + 1)));
  const [end = ''] = ends;
  const common = plainText(end);
  const cities = unique(told.map(({ city }) => (city === undefined ? '' : voice.text(city))));
  const isPlain = told.every(
    (one) => one.kind === 'court' && one.shortName === undefined && one.description === undefined,
  );
  const traits = phraseTraits(common);
  const areAdjectives = names.every((name) => adjectiveTraits(firstWord(name)) !== undefined);
  if (ids.length < 2 || told.length !== ids.length || ends.length > 1 || cities.length > 1) return undefined;
  if (!isPlain || traits === undefined || !areAdjectives) return undefined;
  ids.forEach((id) => voice.body(id));
  const city = told[0]?.city;
  const where = city === undefined || includes(common, voice.text(city)) ? '' : prose` ${ofCity(city, voice)}`;
  return {
    in: (wanted) => {
      const firsts = told.map(({ name }): Words => {
        const word = firstWord(plainText(voice.text(name)));
        return inForm(voice.text(name), adjectiveIn(word, { ...traits, case: wanted }).text);
      });
      return prose`${list(firsts)} ${phraseIn(common, wanted, 'plural').text}${where}`;
    },
    agrees: { ...traits, number: 'plural' },
  };
}

const firstWord = (name: string) => name.split(' ', 1)[0] ?? '';

/** Several bodies; courts of one kind share its name. */
export function bodies(ids: readonly string[] | undefined, voice: Voice): Noun | undefined {
  const given = ids ?? [];
  return alike(given, voice) ?? listed(given.flatMap((id) => body(id, voice) ?? []));
}
