import { plainText, type Words } from '../../../../words/words';
import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Agrees } from '../../grammar/verbs';
import { listed, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';

/** What agrees with things that were counted: «изъято 5 телефонов», and with several: «изъяты телефон и ноутбук». */
function takenAgrees(items: readonly Words[], things: Noun): Agrees {
  const [only = '', ...more] = items;
  if (more.length > 0) return { gender: 'masculine', number: 'plural' };
  const isCounted = /^(?:\d|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|более|около)/iu;
  return isCounted.test(plainText(only)) ? { gender: 'neuter', number: 'singular' } : things.agrees;
}

type Taken = { readonly noun: Noun; readonly agrees: Agrees };

/** Things that were taken, as one noun. */
export function itemsOf({ itemsTaken = [] }: Pick<CoerciveAct, 'itemsTaken'>, voice: Voice): Taken | undefined {
  const items = itemsTaken.map((item) => voice.text(item));
  const things = listed(itemsTaken.map((item) => noun(item, voice)));
  return things && { noun: things, agrees: takenAgrees(items, things) };
}

/** What was searched or taken. */
export const objectOf = ({ object }: Pick<CoerciveAct, 'object'>, voice: Voice): Taken | undefined => {
  if (object === undefined) return undefined;
  const thing = noun(object, voice);
  return { noun: thing, agrees: takenAgrees([voice.text(object)], thing) };
};
