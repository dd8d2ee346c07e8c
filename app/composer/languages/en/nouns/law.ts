import type { NormCitation } from '#shared/schema/record';
import type { NormReference, Voice } from '../../../voice/voice';
import { isSeveralArticles } from '../grammar/agreement';
import { list, the } from '../grammar/prose';
import { originOf } from '../../../words/traced';
import { groupBy } from '../../../case-file/group-by';
import { plainText, prose, replaced, stated, type Words } from '../../../words/words';

const paragraphs = ({ part, paragraph }: NormReference) =>
  [part, paragraph].flatMap((step) => (step === undefined ? [] : [`(${step})`])).join('');

/** `Article 164(3)`, `Articles 317–320`; a law as a whole has none. */
export function article(reference: NormReference): Words {
  const { norm, cited } = reference;
  if (norm.article === undefined) return '';
  const noun = isSeveralArticles(norm.article) ? 'Articles' : 'Article';
  return prose`${noun} ${stated(`${norm.article}${paragraphs(reference)}`, originOf(cited))}`;
}

/** The law that an article is of: its full name the first time, its short one later. */
export function code({ norm, firstOfCode }: NormReference, voice: Voice): Words {
  const full = voice.text(norm.code);
  return the(firstOfCode || norm.codeShort === undefined ? full : voice.text(norm.codeShort));
}

const inOne = (references: readonly NormReference[]) => {
  const articles = references.map((reference) => replaced(article(reference), /^Articles? /u, ''));
  return references.length === 1 ? article(references[0] ?? never()) : prose`Articles ${list(articles)}`;
};

function never(): never {
  throw new Error('a group of citations is never empty');
}

/** `Articles 164 and 334 of the Criminal Code and Article 350 of the Code of …`: each law named once. */
export function norms(citations: readonly NormCitation[] | undefined, voice: Voice): Words {
  const references = (citations ?? []).flatMap((citation) => voice.norm(citation) ?? []);
  const byCode = groupBy(references, ({ norm }) => plainText(voice.text(norm.code)));
  return list(
    [...byCode.values()].map((group) => {
      const named = code(group[0] ?? never(), voice);
      const withArticles = group.filter(({ norm }) => norm.article !== undefined);
      return withArticles.length === 0 ? named : prose`${inOne(withArticles)} of ${named}`;
    }),
  );
}

/** One citation; `silentCode` is the law that the sentence has just named, which needs no second naming. */
export function norm(citation: NormCitation | undefined, voice: Voice, silentCode?: string): Words {
  const reference = citation === undefined ? undefined : voice.norm(citation);
  if (reference === undefined) return '';
  const own = article(reference);
  if (own === '') return code(reference, voice);
  return silentCode === plainText(voice.text(reference.norm.code)) ? own : prose`${own} of ${code(reference, voice)}`;
}

/** The name of the law that a citation belongs to, to know whether two belong to the same. */
export function codeOf(citation: NormCitation | undefined, voice: Voice): string | undefined {
  const found = voice.file.find('norm', citation?.norm);
  return found === undefined ? undefined : plainText(voice.text(found.code));
}

/** `Articles 164 (incitement of social hatred) and 170 (…) of the Criminal Code`: what each is about in brackets. */
export function normsWithSubjects(citations: readonly NormCitation[], voice: Voice): Words {
  const references = citations.flatMap((citation) => voice.norm(citation) ?? []);
  const byCode = groupBy(references, ({ norm }) => plainText(voice.text(norm.code)));
  return list(
    [...byCode.values()].map((group) => {
      const named = code(group[0] ?? never(), voice);
      const articles = group.map((reference) => {
        const { subject } = reference.norm;
        return subject === undefined ? article(reference) : prose`${article(reference)} (${voice.text(subject)})`;
      });
      const bare = articles.map((text) => replaced(text, /^Articles? /u, ''));
      return prose`${group.length === 1 ? list(articles) : prose`Articles ${list(bare)}`} of ${named}`;
    }),
  );
}
