import { kept, type Edited } from '#shared/manuscript/deeds';
import type { GoneSentence } from '#shared/manuscript/living';
import { lettersOf } from '#shared/manuscript/same-words';
import { useSay } from '../../../program/translation';
import { shortId } from '../../../session/session-parts';
import { Button } from '../../../ui/button';
import type { EditorHandle } from '../editor/editing';
import { withGoneBack } from './all-news';

type GoneSentencesProps = {
  readonly gone: readonly GoneSentence[];
  readonly handle: EditorHandle | undefined;
  /** One of them goes from the list. */
  readonly onDone: () => void;
};

/** Sentences that no record says any more and that are not shown any longer, each with the way back. */
export function GoneSentences({ gone, handle, onDone }: GoneSentencesProps) {
  const say = useSay();
  const settle = (deed: (edited: Edited) => Edited): void => {
    handle?.apply(deed);
    onDone();
  };
  if (gone.length === 0) return null;
  return (
    <section className="side-panel" aria-labelledby="gone-heading">
      <h2 id="gone-heading">{say('manuscript.gone.title')}</h2>
      <p className="muted small">{say('manuscript.gone.lead')}</p>
      <ul className="plain-list stack">
        {gone.map((each) => (
          <li key={each.then.key} className="sentence-news">
            <p>{lettersOf(each.then.inlines)}</p>
            <div className="row">
              <Button
                small
                onPress={() => {
                  settle((edited) => withGoneBack(edited, each, shortId));
                }}
              >
                {say('manuscript.gone.putBack')}
              </Button>
              <Button
                small
                look="quiet"
                onPress={() => {
                  settle((edited) => kept(edited, [each.then.key]));
                }}
              >
                {say('manuscript.gone.noted')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
