import type { HistoryEntry } from '#shared/contract/holder';
import { momentInWords } from '../../../program/moments';
import { ReferenceLink } from '../../../records/reference-link';
import { choiceInWords } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';

/** The documents that left although a consent was not recorded: when, for whom, who is named in them, and why. */
export function ReleaseList({ history }: { readonly history: readonly HistoryEntry[] }) {
  const translator = useTranslator();
  const { say } = translator;
  const released = history.flatMap((entry) => (entry.released === undefined ? [] : [{ ...entry, ...entry.released }]));
  if (released.length === 0) return null;
  return (
    <>
      <h3 className="release-title">{say('caseBook.released')}</h3>
      <ul className="around-list">
        {released.map(({ hash, at, by, document, readers, people, reason }) => (
          <li key={hash}>
            <p>
              {say('caseBook.releasedTo', {
                document: say(`document.${document}`),
                readers: choiceInWords('party-consents-audience', readers, translator),
              })}{' '}
              {people.map((id, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <ReferenceLink to={{ kind: 'party', id }} />
                </span>
              ))}
            </p>
            <p className="small">{say('caseBook.releasedWhy', { reason })}</p>
            <p className="muted small">
              {by === ''
                ? momentInWords(at, translator)
                : say('session.by', { time: momentInWords(at, translator), name: by })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
