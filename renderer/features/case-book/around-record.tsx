import { useDeferredValue, useMemo } from 'react';
import { Citation } from '#shared/schema/record';
import type { AnyReference } from '#shared/schema/ids';
import { ReferenceLink } from '../../records/reference-link';
import { useSay } from '../../program/translation';
import { backlinksTo } from './backlinks';
import type { Fields } from '#shared/schema/fields';
import type { Lists } from '#shared/contract/holder';

type AroundRecordProps = { readonly to: AnyReference; readonly record: Fields; readonly lists: Lists };

/** What a record stands on and what stands on it. */
export function AroundRecord({ to, record, lists }: AroundRecordProps) {
  const say = useSay();
  const { kind, id } = to;
  const settled = useDeferredValue(lists, nothing);
  const pointing = useMemo(() => backlinksTo({ kind, id }, settled), [kind, id, settled]);
  const sources = useMemo(() => sourcesOf(record['sources']), [record]);
  return (
    <>
      <section aria-label={say('caseBook.pointsHere')}>
        <h2 className="beside-name">{say('caseBook.pointsHere')}</h2>
        {pointing.length === 0 ? (
          <p className="muted">{say('caseBook.pointsHereNone')}</p>
        ) : (
          <ul className="around-list">
            {pointing.map((from) => (
              <li key={`${from.kind} ${from.id}`}>
                <span className="muted small">{say(`kind.${from.kind}.one`)}</span> <ReferenceLink to={from} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-label={say('caseBook.itsSources')}>
        <h2 className="beside-name">{say('caseBook.itsSources')}</h2>
        {sources.length === 0 ? (
          <p className="muted">{say('caseBook.itsSourcesNone')}</p>
        ) : (
          <ul className="around-list">
            {sources.map((citation, index) => (
              <li key={index}>
                <ReferenceLink to={{ kind: 'source', id: citation.source }} />
                {citation.locator !== undefined && `, ${citation.locator}`}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

const nothing: Lists = {};

function sourcesOf(value: unknown): readonly Citation[] {
  return Array.isArray(value)
    ? value.flatMap((each: unknown) => {
        const citation = Citation.safeParse(each);
        return citation.success ? [citation.data] : [];
      })
    : [];
}
