import type { EventMessages } from '../../../messages/events';
import { when } from '../dates';
import { was, whoAll } from '../names';
import type { Phrases } from '../phrases';
import { join, lead, list } from '../prose';

export const eventPhrases: Phrases<keyof EventMessages> = {
  attack: ({ date, place, victims, action, by, byWords, during }, voice) => {
    if (victims.length === 0) return '';
    const time = date === undefined ? '' : `${when(date)}, `;
    const whom = whoAll(victims, voice);
    const done = action === undefined ? 'attacked' : voice.text(action);
    const byWhom = list(
      [whoAll(by, voice, 'object'), byWords === undefined ? '' : voice.text(byWords)].filter(Boolean),
    );
    return join(
      `${time}${whom} ${was(victims, voice)} ${done}`,
      lead('by ', byWhom),
      lead('in ', place === undefined ? '' : voice.text(place)),
      lead('while ', during === undefined ? '' : voice.text(during)),
    );
  },
};
