import type { WordCount } from '#shared/document/document';
import { useSay } from '../program/translation';
import { Meter } from '../ui/meter';
import './document-panels.css';

/** How long the document is, against what the forum takes. */
export function WordsPanel({ words }: { readonly words: WordCount }) {
  const say = useSay();
  const { limit, counted } = words;
  const count = words[counted];
  return (
    <section className="side-panel" aria-labelledby="words-heading">
      <h2 id="words-heading">{say('document.words')}</h2>
      {limit !== undefined && (
        <>
          <Meter
            label={
              count > limit
                ? say('document.wordsOver', { count: count - limit })
                : say('document.wordsLeft', { count: limit - count })
            }
            value={count}
            most={limit}
            words={say('document.wordsLimit', { count, limit })}
            isOver={count > limit}
          />
          <p className="muted small">{say(`document.wordsWhat.${counted}`)}</p>
        </>
      )}
      <p className="numbers">{say('document.wordsBody', { count: words.body })}</p>
      <p className="numbers">{say('document.wordsNotes', { count: words.notes })}</p>
    </section>
  );
}
