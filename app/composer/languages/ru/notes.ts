import type { Citation, Recommendation, Source } from '../../case-file/records';
import { groupBy } from '../../case-file/group-by';
import type { Voice } from '../../voice/voice';
import { joinedBy, prose, unique, type Words } from '../../words/words';
import { finish, quote } from './grammar/prose';
import { said } from '../../words/joining';
import { mergeLocators } from './nouns/locators';
import { date } from './nouns/values';

function described(source: Source, voice: Voice): Words {
  const parts = [
    authorsOf(source, voice),
    source.title === undefined ? undefined : quote(voice.text(source.title)),
    source.publisher === undefined ? undefined : voice.text(source.publisher),
    source.symbol,
    date(source.date, 'nominative'),
  ];
  return joinedBy(', ', said(parts));
}

function authorsOf({ authors = [] }: Source, voice: Voice): Words {
  return joinedBy(
    ', ',
    authors.map((author) => voice.text(author)),
  );
}

/** How a source is called when an earlier note has it in full: its authors, else its title or symbol. */
function shortName(source: Source, voice: Voice): Words {
  return (
    authorsOf(source, voice) || (source.title === undefined ? (source.symbol ?? '') : quote(voice.text(source.title)))
  );
}

/** One source with all the places in it that are cited; in full the first time, then by the note that has it. */
function cited(citations: readonly Citation[], voice: Voice): Words {
  const source = voice.find('source', citations[0]?.source);
  if (source === undefined) return '';
  const places = mergeLocators(citations.flatMap(({ locator }) => locator ?? source.locator ?? []));
  const { note, first } = voice.noteOf(source.id);
  const short = shortName(source, voice);
  if (!first && short !== '') return joinedBy(', ', [short, `см. примечание ${note} выше`, ...places]);
  const accessed = source.accessed === undefined ? '' : prose` (дата обращения: ${date(source.accessed)})`;
  const url = source.url === undefined ? '' : prose`${source.url}${accessed}`;
  return joinedBy(', ', said([described(source, voice), ...places, url]));
}

/** «A/HRC/14/10, п. 95.12 (Бразилия); п. 95.13 (Канада)»: the report once, then each by its paragraph and States. */
function recommended(recommendations: readonly Recommendation[], voice: Voice): readonly Words[] {
  const byReport = groupBy(recommendations, ({ reportSymbol }) => reportSymbol ?? '');
  return [...byReport].flatMap(([report, group]) =>
    group.map(({ paragraph, recommendingStates }, place) => {
      const states = joinedBy(
        ', ',
        recommendingStates.map((state) => voice.text(state)),
      );
      const own = prose`п. ${paragraph ?? ''} (${states})`;
      return place === 0 && report !== '' ? prose`${report}, ${own}` : own;
    }),
  );
}

/** The sources of a sentence: author, title, publisher, symbol, date, place in it, address. */
export function sayNote(
  citations: readonly Citation[],
  voice: Voice,
  recommendations: readonly Recommendation[] = [],
): Words {
  const bySource = [...groupBy(citations, ({ source }) => source).values()];
  const texts = [...recommended(recommendations, voice), ...bySource.map((group) => cited(group, voice))];
  return finish(joinedBy('; ', said(unique(texts))));
}
