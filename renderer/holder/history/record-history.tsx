import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Holder, RecordVersion } from '#shared/contract/holder';
import { describeRecord } from '#shared/records/describe';
import type { MessageKey } from '#shared/i18n/messages';
import type { AnyReference } from '#shared/schema/ids';
import { readValue } from '#shared/records/read-record';
import type { HolderSession } from '../../session/holder-session';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useRecordScope } from '../../records/record-scope';
import { fieldInWords, recordTitle } from '../../records/record-title';
import { unitNameBy } from '../../records/unit-name';
import { valueInWords } from '../../records/value-in-words';
import { useTranslator } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { momentInWords } from '../../program/moments';
import { ForgetButton } from '../forget/forget-button';
import type { Forgetting } from '../forget/forget-dialog';
import '../holder.css';
import type { Fields } from '#shared/schema/fields';

type RecordHistoryProps = {
  readonly holder: Holder;
  readonly to: AnyReference;
  readonly title: string;
  /** Another value asks again: the instant of the last save. */
  readonly asOf: string;
  /** Makes the record as it was. */
  readonly onRestore: (record: Fields, words: string) => void;
  /** Of a record that is there: what lets its earlier versions be forgotten. */
  readonly session?: HolderSession | undefined;
  readonly onClose: () => void;
};

/** Who changed what of a record and when, newest first; any earlier state can come back. Also of one that is gone. */
export function RecordHistory({ holder, to, title, asOf, onRestore, session, onClose }: RecordHistoryProps) {
  const { say } = useTranslator();
  const { vault } = useProgram();
  const [task, run] = useTask<readonly RecordVersion[]>();
  const [versions, setVersions] = useState<readonly RecordVersion[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind, id } = to;
  useEffect(() => {
    void run(() => vault.recordHistory(holder, { kind, id })).then((read) => {
      if (read !== undefined) setVersions(read);
    });
  }, [run, vault, holder, kind, id, asOf]);
  useEffect(() => {
    heading.current?.focus();
  }, [kind, id]);
  return (
    <section
      className="record-history"
      aria-label={say('session.historyOf', { record: title })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="record-history-head">
        <h2 ref={heading} tabIndex={-1}>
          {say('session.history')}
        </h2>
        <Button
          look="quiet"
          small
          aria-label={say('session.closeHistory')}
          icon={<X size={16} aria-hidden />}
          onPress={onClose}
        />
      </header>
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {versions === undefined && task.isRunning && <Progress label={say('session.historyLoading')} />}
      {versions?.length === 0 && <p className="muted">{say('session.historyNone')}</p>}
      <ol className="versions">
        {versions?.map((version, index) => (
          <li key={version.hash} className="version">
            <Version kind={to.kind} version={version} isNow={index === 0} onRestore={onRestore} />
          </li>
        ))}
      </ol>
      {session !== undefined && versions?.[0] !== undefined && versions[0].kind !== 'purged' && (
        <ForgetVersions
          record={title}
          session={session}
          work={() => vault.purgeRecord(holder, { kind, id })}
          onDone={() => heading.current?.focus()}
        />
      )}
    </section>
  );
}

type ForgetVersionsProps = Omit<Forgetting, 'words'> & { readonly onDone: () => void; readonly record: string };

function ForgetVersions({ record, ...forgetting }: ForgetVersionsProps) {
  const { say } = useTranslator();
  const words = {
    title: say('forget.recordTitle'),
    lead: say('forget.recordLead', { record }),
    stays: say('forget.recordStays'),
    confirm: say('forget.recordNow'),
    done: say('forget.recordDone'),
  };
  return (
    <div className="forget-way">
      <ForgetButton label={say('forget.record')} words={words} {...forgetting} />
    </div>
  );
}

type VersionProps = {
  readonly kind: AnyReference['kind'];
  readonly version: RecordVersion;
  readonly isNow: boolean;
  readonly onRestore: RecordHistoryProps['onRestore'];
};

function Version({ kind, version, isNow, onRestore }: VersionProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { record, by } = version;
  const time = momentInWords(version.at, translator);
  const isGone = record === undefined;
  return (
    <>
      <div className="version-head">
        <p>
          <strong>{say(deedOf(version))}</strong>{' '}
          <span className="muted">{by === '' ? time : say('session.by', { time, name: by })}</span>
        </p>
        {isNow && !isGone ? (
          <span className="muted small">{say('session.now')}</span>
        ) : (
          record !== undefined && (
            <Button
              small
              aria-label={say('session.restoreVersionOf', { time })}
              onPress={() => {
                onRestore(record, say('session.versionRestored', { time }));
              }}
            >
              {say('session.restoreVersion')}
            </Button>
          )
        )}
      </div>
      {!isGone && <Changes kind={kind} version={version} />}
    </>
  );
}

function deedOf({ kind, record, changes, isForgotten }: RecordVersion): MessageKey {
  if (isForgotten === true) return 'forget.version';
  if (kind === 'purged') return 'forget.marker';
  if (record === undefined) return 'session.gone';
  return changes.every(({ before }) => before === undefined) ? 'session.made' : 'session.changed';
}

function Changes({ kind, version: { changes } }: Pick<VersionProps, 'kind' | 'version'>) {
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  const unitName = unitNameBy(find, translator);
  const described = describeRecord(kind);
  const inWords = (name: string, value: unknown): string | undefined => {
    const field = described.find((each) => each.name === name);
    const read = field === undefined ? undefined : readValue(field.holds, value);
    if (field === undefined || read === undefined) return undefined;
    const nameOf = (to: AnyReference): string => {
      const found = find(to);
      return found === undefined ? say(`kind.${to.kind}.one`) : recordTitle(found.kind, found.record, translator);
    };
    return valueInWords(read, `${field.group}-${field.name}`, { translator, nameOf, unitName, isWhole: true });
  };
  const shown = described.flatMap(({ name }) => changes.find(({ field }) => field === name) ?? []);
  return (
    <dl className="version-changes selectable">
      {shown.map(({ field, before, after }) => {
        const [was, is] = [inWords(field, before), inWords(field, after)];
        return (
          <div key={field} className="version-change">
            <dt>
              {fieldInWords(described.find(({ name }) => name === field) ?? { group: kind, name: field }, translator)}
            </dt>
            <dd>
              {was !== undefined && (
                <p>
                  <span className="visually-hidden">{say('session.before')}: </span>
                  <del>{was}</del>
                </p>
              )}
              <p className={is === undefined ? 'muted' : undefined}>
                <span className="visually-hidden">{say('session.after')}: </span>
                {is ?? say('session.empty')}
              </p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
