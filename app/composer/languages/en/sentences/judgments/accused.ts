import type { Accusation } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { event } from '../../nouns/happenings';
import { number } from '../../grammar/numbers';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { normsWithTitles, offences, ofCounts } from './charges';
import { prose, type Words } from '../../../../words/words';

export const inConnection = (events: readonly string[], voice: Voice) =>
  lead('in connection with ', list(events.map((id) => event(id, voice)).filter((name) => name !== '')));

export const codeNamed = (accusation: Accusation, voice: Voice) => lead('(', accusedUnder(accusation, voice), ')');

/** `Article 130 of the Criminal Code`: what an accusation cites. */
export const accusedUnder = ({ counts }: Accusation, voice: Voice) =>
  normsWithTitles(
    counts.flatMap(({ norm }) => norm ?? []),
    voice,
  );

/** `charged with three offences in connection with …`, where the verdict will name them. */
export function chargedWith(accusation: Accusation | undefined, voice: Voice): Words {
  if (accusation?.only !== 'number') return '';
  return join('charged with', number(accusation.counts.length), 'offences', inConnection(accusation.events, voice));
}

/** `on suspicion of “…”`, `on charges of inciting social hatred (Article 164 of …)`. */
export function accused(accusation: Accusation | undefined, voice: Voice): Words {
  if (accusation === undefined) return '';
  const { stage, counts, wording, only, events } = accusation;
  if (only === 'number') return '';
  const before = stage === 'suspicion' ? 'on suspicion of' : 'on charges of';
  if (wording !== undefined) {
    const words = quote(voice.text(wording));
    const named = lead('', offences(counts, voice), prose`, in the words of the charge ${words}${softComma}`);
    return join(before, named || join(words, codeNamed(accusation, voice)), inConnection(events, voice));
  }
  return join(lead(`${before} `, offences(counts, voice)) || ofCounts(counts, voice), inConnection(events, voice));
}
