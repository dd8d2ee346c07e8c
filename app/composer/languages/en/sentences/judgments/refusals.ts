import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, type Words } from '../../../../words/words';
import { opening } from '../../grammar/dates';
import { bodies } from '../../nouns/bodies';
import { who } from '../../nouns/names';

/** Whether a price is something to do: `to withdraw her complaint`. */
const isDeed = (condition: Words) => has(condition, /^(?:not )?to \p{Ll}/u);

/** `offered in exchange for an admission of guilt`, `offered on condition of …`; a deed stands by itself. */
function atPrice(offered: Words, link: string, condition: Phrase | undefined, voice: Voice): Words {
  if (condition === undefined) return offered;
  const price = voice.text(condition);
  if (isDeed(price)) return prose`${offered}, the condition for which was ${price}`;
  return join(offered || 'offered', link, price);
}

function refused({ what, condition }: DecisionMessages['refusedOffer'], voice: Voice): Words {
  if (what !== undefined)
    return prose`refused ${join(voice.text(what), atPrice('', 'on condition of', condition, voice))}`;
  if (condition === undefined) return '';
  const price = voice.text(condition);
  return isDeed(price) ? prose`refused ${price}` : prose`rejected an offer made on condition of ${price}`;
}

export const refusalPhrases: Pick<Phrases<keyof DecisionMessages>, 'refusedPardon' | 'refusedOffer'> = {
  refusedPardon: ({ date, by, person, condition }, voice) => {
    const name = who(person, voice);
    if (name === '') return '';
    const offered = lead('offered by ', bodies(by, voice));
    return join(opening(date), name, 'rejected a pardon', atPrice(offered, 'in exchange for', condition, voice));
  },

  refusedOffer: (message, voice) => {
    const said = refused(message, voice);
    const name = said === '' ? '' : who(message.person, voice);
    return name === '' ? '' : join(name, said);
  },
};
