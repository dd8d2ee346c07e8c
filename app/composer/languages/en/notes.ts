import type { Citation } from '#shared/schema/record';
import type { Recommendation } from '#shared/kinds/registers/recommendation';
import type { Source } from '#shared/kinds/source';
import type { Voice } from '../../voice/voice';
import { date } from './grammar/dates';
import { mergeLocators } from './nouns/locators';
import { finish, quote } from './grammar/prose';
import { groupBy } from '../../case-file/group-by';

function described(source: Source, voice: Voice): string {
  const parts = [
    authorsOf(source, voice),
    source.title === undefined ? undefined : quote(voice.text(source.title)),
    source.publisher === undefined ? undefined : voice.text(source.publisher),
    source.symbol,
    source.date === undefined ? undefined : date(source.date),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function authorsOf({ authors = [] }: Source, voice: Voice): string {
  return authors.map((author) => voice.text(author)).join(', ');
}

/** How a source is called when an earlier note has it in full: its authors, else its title or symbol. */
function shortName(source: Source, voice: Voice): string {
  return (
    authorsOf(source, voice) || (source.title === undefined ? (source.symbol ?? '') : quote(voice.text(source.title)))
  );
}

/** One source with all the places in it that are cited; in full the first time, then by the note that has it. */
function cited(citations: readonly Citation[], voice: Voice): string {
  const source = voice.find('source', citations[0]?.source);
  if (source === undefined) return '';
  const places = mergeLocators(citations.flatMap(({ locator }) => locator ?? source.locator ?? []));
  const { note, first } = voice.noteOf(source.id);
  const short = shortName(source, voice);
  if (!first && short !== '') return [short, `note ${note} above`, ...places].join(', ');
  const accessed = source.accessed === undefined ? '' : ` (accessed ${date(source.accessed)})`;
  const url = source.url === undefined ? '' : `${source.url}${accessed}`;
  const parts = [described(source, voice), ...places, url];
  return parts.filter((part) => part !== '').join(', ');
}

/** `A/HRC/14/10, 95.12 (Brazil); 95.13 (Canada)`: the report once, then each by its paragraph and States. */
function recommended(recommendations: readonly Recommendation[], voice: Voice): readonly string[] {
  const byReport = groupBy(recommendations, ({ reportSymbol }) => reportSymbol ?? '');
  return [...byReport].flatMap(([report, group]) =>
    group.map(({ paragraph, recommendingStates }, place) => {
      const states = recommendingStates.map((state) => voice.text(state)).join(', ');
      const own = `${paragraph ?? ''} (${states})`;
      return place === 0 && report !== '' ? `${report}, ${own}` : own;
    }),
  );
}

/** The sources of a sentence: author, title, publisher, symbol, date, place in it, address. */
export function sayNote(
  citations: readonly Citation[],
  voice: Voice,
  recommendations: readonly Recommendation[] = [],
): string {
  const bySource = [...groupBy(citations, ({ source }) => source).values()];
  const texts = [...recommended(recommendations, voice), ...bySource.map((group) => cited(group, voice))];
  return finish([...new Set(texts)].filter((text) => text !== '').join('; '));
}
