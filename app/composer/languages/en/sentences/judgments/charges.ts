import type { NormCitation } from '#shared/schema/record';
import type { Count } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { normOf } from '../../nouns/law';
import { number } from '../../grammar/numbers';
import { list, quote } from '../../grammar/prose';
import { said } from '../../../../words/joining';
import { joinedBy, prose, type Words } from '../../../../words/words';

/** An article with what it is about, the first time it is cited: `Article 334 (“Violation of …”)`, and what else is told of it. */
function withTitle(citation: NormCitation, voice: Voice, silentCode: string | undefined, also: Words = ''): Words {
  const reference = voice.norm(citation);
  if (reference === undefined) return '';
  const { norm: cited, first } = reference;
  const title = first && cited.title !== undefined ? quote(voice.text(cited.title)) : '';
  return normOf(reference, voice, { silentCode, beside: joinedBy(', ', said([title, also])) });
}

/** `Article 164 of the Criminal Code and Article 334 (“Violation of …”)`: a law that was just named is not repeated. */
export function normsWithTitles(citations: readonly NormCitation[], voice: Voice, codeBefore?: string): Words {
  return list(
    citations
      .map((citation, place) =>
        withTitle(citation, voice, place === 0 ? codeBefore : voice.lawOf(citations[place - 1])),
      )
      .filter((text) => text !== ''),
  );
}

function offenceOf({ offence, aggravation }: Count, voice: Voice): Words {
  if (offence === undefined) return '';
  return aggravation === undefined ? voice.text(offence) : prose`${voice.text(offence)} ${voice.text(aggravation)}`;
}

/** `inciting social hatred (Article 164(3) of the Criminal Code)`. */
function countText(count: Count, voice: Voice, silentCode: string | undefined): Words {
  const offence = offenceOf(count, voice);
  if (offence === '') return '';
  const many = count.times === undefined ? offence : prose`${number(count.times)} counts of ${offence}`;
  const reference = count.norm && voice.norm(count.norm);
  if (reference === undefined) return many;
  const unwritten = reference.law.kind === 'unwritten' ? 'contrary to ' : '';
  return prose`${many} (${unwritten}${normOf(reference, voice, { silentCode })})`;
}

/** The accusations in words; those that have no words are told by their articles in `articlesOf`. */
export function offences(counts: readonly Count[], voice: Voice): Words {
  const spoken = counts.filter(hasWords);
  return list(spoken.map((count, place) => countText(count, voice, voice.lawOf(spoken[place - 1]?.norm))));
}

const hasWords = ({ offence }: Count) => offence !== undefined;

/** `Article 1343 of the Penal Code (three counts)`: those that have no words, each by its article. */
function silentCounts(counts: readonly Count[], voice: Voice, codeBefore: string | undefined): Words {
  const cited = counts.filter((count) => count.norm !== undefined);
  return list(
    cited.map(({ norm: citation, times }, place) => {
      const before = place === 0 ? codeBefore : voice.lawOf(cited[place - 1]?.norm);
      const many = times === undefined ? '' : prose`${number(times)} counts`;
      return citation === undefined ? '' : withTitle(citation, voice, before, many);
    }),
  );
}

/** `of insult (Article 130 of …) and under Article 334 (“…”)`, each part only where there is something to say. */
export function ofCounts(counts: readonly Count[], voice: Voice, of = 'of'): Words {
  const spoken = offences(counts, voice);
  const lastSpoken = counts.filter(hasWords).at(-1)?.norm;
  const silent = counts.filter((count) => !hasWords(count));
  const under = silentCounts(silent, voice, voice.lawOf(lastSpoken));
  const parts = [spoken === '' ? '' : prose`${of} ${spoken}`, under === '' ? '' : prose`under ${under}`];
  return joinedBy(' and ', said(parts));
}
