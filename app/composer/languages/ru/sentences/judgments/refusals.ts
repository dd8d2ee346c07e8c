import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import type { Phrase } from '../../../../words/phrase';
import { plainText, prose, type Words } from '../../../../words/words';
import { isInfinitive } from '../../grammar/deeds';
import { past } from '../../grammar/verbs';
import type { Agrees } from '../../nouns/noun';
import { who } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import { byCourts } from './decisions';

/** «на условии признания вины», «с условием отозвать жалобу»; a pardon is offered «в обмен на признание вины». */
function atPrice(condition: Phrase | undefined, isExchange: boolean, voice: Voice): Words {
  if (condition === undefined) return '';
  const price = voice.text(condition);
  if (isInfinitive(plainText(price))) return prose`с условием ${price}`;
  return isExchange
    ? after('в обмен на', noun(condition, voice), 'accusative')
    : after('на условии', noun(condition, voice), 'genitive');
}

function refused({ what, condition }: DecisionMessages['refusedOffer'], agrees: Agrees, voice: Voice): Words {
  const verb = past('отказался', agrees);
  const price = atPrice(condition, false, voice);
  if (what !== undefined) return join(verb, after('от', noun(what, voice), 'genitive'), price);
  if (condition === undefined) return '';
  const words = voice.text(condition);
  return isInfinitive(plainText(words)) ? join(verb, words) : join(verb, 'от предложения, сделанного', price);
}

export const refusalPhrases: Pick<Phrases<keyof DecisionMessages>, 'refusedPardon' | 'refusedOffer'> = {
  refusedPardon: ({ date, by, person, condition }, voice) => {
    const name = who(person, voice);
    if (name === undefined) return '';
    const offered = lead('предложенного ', byCourts(by, voice));
    const price = atPrice(condition, true, voice);
    const how = offered === '' && price !== '' ? 'предложенного' : offered;
    return join(
      opening(date),
      name.in('nominative'),
      past('отказался', name.agrees),
      prose`от помилования${lead(', ', join(how, price))}`,
    );
  },

  refusedOffer: (message, voice) => {
    if (message.what === undefined && message.condition === undefined) return '';
    const name = who(message.person, voice);
    return name === undefined ? '' : join(name.in('nominative'), refused(message, name.agrees, voice));
  },
};
