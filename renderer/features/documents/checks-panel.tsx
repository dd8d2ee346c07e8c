import { CircleAlert } from 'lucide-react';
import type { DocumentCheck, RecordPointer } from '#shared/model/document';
import { useSay } from '../../foundation/translation';
import { Fold } from '../../ui/fold';
import { TextLink } from '../../ui/text-link';
import { groupChecks } from './group-checks';

type ChecksPanelProps = {
  readonly checks: readonly DocumentCheck[];
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onOpenRecord: (pointer: RecordPointer) => void;
};

/** What to look at before the document leaves: what stands in its way first, each with the records it is about. */
export function ChecksPanel({ checks, titleOf, onOpenRecord }: ChecksPanelProps) {
  const say = useSay();
  return (
    <section className="side-panel" aria-labelledby="checks-heading" id="document-checks" tabIndex={-1}>
      <h2 id="checks-heading">{say('document.checks')}</h2>
      {checks.length === 0 && <p className="muted">{say('document.noChecks')}</p>}
      {groupChecks(checks).map((group) => (
        <div key={group.code} className="check" data-blocking={group.isBlocking || undefined}>
          {group.isBlocking && <CircleAlert size={15} aria-label={say('document.blockingMark')} />}
          <Fold
            title={say('document.group', { title: say(`check.${group.code}`), count: group.checks.length })}
            startsOpen={group.isBlocking}
          >
            <ul className="stack-small">
              {group.checks.map((check, index) => (
                <li key={index}>
                  <CheckView check={check} titleOf={titleOf} onOpenRecord={onOpenRecord} />
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ))}
    </section>
  );
}

function CheckView({
  check,
  titleOf,
  onOpenRecord,
}: Omit<ChecksPanelProps, 'checks'> & { readonly check: DocumentCheck }) {
  const values = Object.values(check.values ?? {}).join(' · ');
  return (
    <>
      {check.records.map((pointer) => (
        <div key={`${pointer.record.kind} ${pointer.record.id}`}>
          {pointer.bookId === undefined ? (
            titleOf(pointer)
          ) : (
            <TextLink
              onPress={() => {
                onOpenRecord(pointer);
              }}
            >
              {titleOf(pointer)}
            </TextLink>
          )}
        </div>
      ))}
      {values !== '' && <div className="muted small">{values}</div>}
    </>
  );
}
