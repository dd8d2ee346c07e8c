import { CircleAlert } from 'lucide-react';
import type { DocumentCheck, RecordPointer } from '#shared/model/document';
import { useTranslator } from '../../foundation/translation';
import { Fold } from '../../ui/fold';
import { TextLink } from '../../ui/text-link';
import { checkLines, type CheckLine } from './check-detail';
import { groupChecks } from './group-checks';

type ChecksPanelProps = {
  readonly checks: readonly DocumentCheck[];
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onOpenRecord: (pointer: RecordPointer) => void;
};

/** What to look at before the document leaves: what stands in its way first, each with the records it is about. */
export function ChecksPanel({ checks, titleOf, onOpenRecord }: ChecksPanelProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <section className="side-panel" aria-labelledby="checks-heading" id="document-checks" tabIndex={-1}>
      <h2 id="checks-heading">{say('document.checks')}</h2>
      {checks.length === 0 && <p className="muted">{say('document.noChecks')}</p>}
      {groupChecks(checks).map((group) => (
        <div key={group.code} className="check" data-blocking={group.isBlocking || undefined}>
          {group.isBlocking && <CircleAlert size={15} aria-label={say('document.blockingMark')} />}
          <Fold
            title={say('document.group', {
              title: say(`check.${group.code}`),
              count: checkLines(group.checks, translator).length,
            })}
            startsOpen={group.isBlocking}
          >
            <ul className="stack-small">
              {checkLines(group.checks, translator).map((line, index) => (
                <li key={index}>
                  <LineView line={line} titleOf={titleOf} onOpenRecord={onOpenRecord} />
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ))}
    </section>
  );
}

function LineView({ line, titleOf, onOpenRecord }: Omit<ChecksPanelProps, 'checks'> & { readonly line: CheckLine }) {
  return (
    <>
      {line.records.map((pointer) => (
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
      {line.details.length > 0 && (
        <div className={line.records.length > 0 ? 'muted small' : undefined}>{line.details.join(' · ')}</div>
      )}
    </>
  );
}
