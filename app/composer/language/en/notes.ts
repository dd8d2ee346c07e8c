import type { Citation } from '#shared/model/record';
import type { Source } from '#shared/model/source';
import type { Voice } from '../../voice';
import { date } from './dates';
import { finish, quote } from './prose';

function described(source: Source, voice: Voice): string {
  const parts = [
    source.authors?.join(', '),
    source.title === undefined ? undefined : quote(voice.text(source.title)),
    source.publisher === undefined ? undefined : voice.text(source.publisher),
    source.symbol,
    source.date === undefined ? undefined : date(source.date),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function cited({ source: id, locator }: Citation, voice: Voice): string {
  const source = voice.find('source', id);
  if (source === undefined) return '';
  const accessed = source.accessed === undefined ? '' : ` (accessed ${date(source.accessed)})`;
  const url = source.url === undefined ? '' : `${source.url}${accessed}`;
  const parts = [described(source, voice), locator ?? source.locator, url];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The sources of a sentence: author, title, publisher, symbol, date, place in it, address. */
export function sayNote(citations: readonly Citation[], voice: Voice): string {
  const texts = [...new Set(citations.map((citation) => cited(citation, voice)))].filter((text) => text !== '');
  return finish(texts.join('; '));
}
