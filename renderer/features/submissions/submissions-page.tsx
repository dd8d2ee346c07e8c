import { Plus, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RemovedSubmission } from '#shared/contract/holder';
import { timeInWords } from '#shared/i18n/date-words';
import type { Translator } from '#shared/i18n/translator';
import { submissionList } from '#shared/records/lists';
import type { Result } from '#shared/result';
import type { Fields } from '#shared/schema/fields';
import { LocalText, textIn } from '#shared/values/texts/text';
import type { OpenedHolder } from '../../holder/desk/holder-desk';
import { WhenOpened } from '../../holder/frame/when-opened';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay, useTranslator } from '../../program/translation';
import { unfinishedRecords } from '../../session/drafts';
import type { HolderSession } from '../../session/holder-session';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { TextLink } from '../../ui/text-link';

type SubmissionsPageProps = {
  /** The session of the registers, which the submissions stand beside. */
  readonly session: HolderSession;
  readonly onNew: () => void;
  readonly onOpen: (id: string) => void;
};

/** All submissions: those that are there, those that lack something, those that were removed. */
export function SubmissionsPage(props: SubmissionsPageProps) {
  const say = useSay();
  return (
    <WhenOpened session={props.session} loading={say('app.loading')}>
      {(opened) => <Submissions {...props} opened={opened} />}
    </WhenOpened>
  );
}

function Submissions({ session, onNew, onOpen, opened }: SubmissionsPageProps & { readonly opened: OpenedHolder }) {
  const translator = useTranslator();
  const { say } = translator;
  const { lists, drafts } = opened.snapshot;
  const stored = Object.entries(lists[submissionList] ?? {}).map(([id, record]) => ({ ...record, id }));
  const unfinished = unfinishedRecords(drafts, submissionList);
  return (
    <Page title={say('submission.all')} lead={say('submission.lead')}>
      <div className="stack">
        <div>
          <Button look="primary" icon={<Plus size={15} aria-hidden />} onPress={onNew}>
            {say('submission.new')}
          </Button>
        </div>
        {stored.length + unfinished.length === 0 && <p className="muted">{say('caseList.noSubmissions')}</p>}
        <ul className="stack" aria-label={say('submission.all')}>
          {[...stored, ...unfinished].map((record) => (
            <li key={record.id} className="row">
              <TextLink
                onPress={() => {
                  onOpen(record.id);
                }}
              >
                {nameOf(record, translator)}
              </TextLink>
              {unfinished.includes(record) && <span className="tag tag-unfinished">{say('holder.unfinished')}</span>}
            </li>
          ))}
        </ul>
        <Removed session={session} asOf={opened.state.savedAt} />
      </div>
    </Page>
  );
}

type RemovedProps = { readonly session: HolderSession; readonly asOf: string };

function Removed({ session, asOf }: RemovedProps) {
  const translator = useTranslator();
  const { say } = translator;
  const removed = useRemoved(asOf);
  if (removed === undefined) return null;
  if (!removed.ok) return <FailureNotice failure={removed.failure} />;
  if (removed.value.length === 0) return null;
  return (
    <section aria-label={say('submission.removed')}>
      <h2 className="section-title">{say('submission.removed')}</h2>
      <ul className="stack">
        {removed.value.map(({ id, submission, deletedAt }) => {
          const name = nameOf(submission, translator);
          return (
            <li key={id} className="row">
              <span>{say('submission.removedAt', { name, time: timeInWords(deletedAt, translator) })}</span>
              <Button
                small
                icon={<Undo2 size={15} aria-hidden />}
                aria-label={say('submission.bringBackNamed', { name })}
                onPress={() => {
                  session.edit({ op: 'put', list: submissionList, record: { ...submission, id } });
                  void session.flush();
                }}
              >
                {say('submission.bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The submissions that are gone, read again after each save. */
function useRemoved(asOf: string): Result<readonly RemovedSubmission[]> | undefined {
  const { vault } = useProgram();
  const [removed, setRemoved] = useState<Result<readonly RemovedSubmission[]>>();
  useEffect(() => {
    let isCurrent = true;
    void vault.removedSubmissions().then((result) => {
      if (isCurrent) setRemoved(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, asOf]);
  return removed;
}

function nameOf(record: Fields, { say, language }: Translator): string {
  const [state, subject] = [record['state'], record['subject']].map((value) => {
    const text = LocalText.safeParse(value);
    return text.success ? textIn(text.data, language) : undefined;
  });
  if (state === undefined) return subject ?? say('submission.noState');
  const name = say('caseList.submission', { state });
  return subject === undefined ? name : say('submission.named', { name, subject });
}
