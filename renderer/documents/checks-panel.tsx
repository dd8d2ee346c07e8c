import { CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import type { Translator } from '#shared/i18n/translator';
import type { DocumentCheck, RecordPointer } from '#shared/document/document';
import { useTranslator } from '../program/translation';
import { Fold } from '../ui/fold';
import { TextLink } from '../ui/text-link';
import { checkLines, type CheckLine } from '#shared/document/check-words';
import { GivenAnswers } from './given-answers';
import { type CheckGroup, groupChecks } from '#shared/document/group-checks';
import type { NameAnswering } from './name-answering';
import { groupPlaces } from './name-places';
import { Suspicions } from './suspicions';
import { recordKey } from './record-key';
import './document-panels.css';

type ChecksPanelProps = {
  readonly checks: readonly DocumentCheck[];
  /** Takes the focus of whoever is led here. */
  readonly heading: RefObject<HTMLElement | null>;
  readonly answering: NameAnswering;
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onOpenRecord: (pointer: RecordPointer, field?: string) => void;
};

/** What to look at before the document leaves: what stands in its way first, each with the records it is about. */
export function ChecksPanel({ checks, heading, answering, titleOf, onOpenRecord }: ChecksPanelProps) {
  const translator = useTranslator();
  const { say } = translator;
  return (
    <section className="side-panel" aria-labelledby="checks-heading" ref={heading} tabIndex={-1}>
      <h2 id="checks-heading">{say('document.checks')}</h2>
      {checks.length === 0 && <p className="muted">{say('document.noChecks')}</p>}
      {groupChecks(checks).map((group) => (
        <div key={group.code} className="check" data-blocking={group.isBlocking || undefined}>
          {group.isBlocking && <CircleAlert size={15} aria-label={say('document.blockingMark')} />}
          <Fold
            title={say('document.group', {
              title: say(`check.${group.code}`),
              count: countOf(group, translator),
            })}
            startsOpen={group.isBlocking}
          >
            {group.code === 'name-suspected' ? (
              <Suspicions checks={group.checks} answering={answering} titleOf={titleOf} onOpenRecord={onOpenRecord} />
            ) : (
              <ul className="stack-small">
                {checkLines(group.checks, translator).map((line, index) => (
                  <li key={index}>
                    <LineView line={line} titleOf={titleOf} onOpenRecord={onOpenRecord} />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </div>
      ))}
      <GivenAnswers answering={answering} titleOf={titleOf} />
    </section>
  );
}

function countOf({ code, checks }: CheckGroup, translator: Translator): number {
  return code === 'name-suspected' ? groupPlaces(checks).length : checkLines(checks, translator).length;
}

type LineViewProps = Pick<ChecksPanelProps, 'titleOf' | 'onOpenRecord'> & { readonly line: CheckLine };

function LineView({ line, titleOf, onOpenRecord }: LineViewProps) {
  return (
    <>
      {line.records.map((pointer) => (
        <div key={recordKey(pointer)}>
          {pointer.bookId === undefined && line.place === undefined ? (
            titleOf(pointer)
          ) : (
            <TextLink
              onPress={() => {
                onOpenRecord(pointer, line.place);
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
