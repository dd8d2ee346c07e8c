import { FileText, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { placeOf } from '#shared/contract/draft-keys';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { lacks } from '#shared/records/describe';
import { submissionFields } from '#shared/document/submission-fields';
import { submissionList } from '#shared/records/lists';
import type { Fields } from '#shared/schema/fields';
import type { AnyReference } from '#shared/schema/ids';
import { LocalText, textIn } from '#shared/values/texts/text';
import { FormDeskProvider } from '../../forms/desk/form-desk';
import { useStable } from '../../forms/desk/use-stable';
import type { OpenedHolder } from '../../holder/desk/holder-desk';
import { PageHead } from '../../holder/frame/page-head';
import { WhenOpened } from '../../holder/frame/when-opened';
import { NewsBar } from '../../holder/news/news-bar';
import { useNews } from '../../holder/news/use-news';
import { SessionTools } from '../../holder/saving/session-tools';
import { type Steps, useSteps } from '../../holder/saving/use-steps';
import { failureText } from '../../program/failure-text';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { usePreferences } from '../../program/preferences';
import { useSay, useTranslator } from '../../program/translation';
import { RecordScopeProvider } from '../../records/record-scope';
import { fieldInWords } from '../../records/record-title';
import type { HolderSession } from '../../session/holder-session';
import { listsLookup } from '../../session/lists-lookup';
import { recordAt } from '../../session/record-at';
import { useDesk } from '../../session/use-desk';
import { Button } from '../../ui/button';
import { SubmissionDeskProvider } from './submission-desk';
import { SubmissionForm } from './submission-form';
import { SubmissionNav } from './submission-nav';
import { themesIn } from './themes-in';
import { useLiveDocument } from './use-live-document';
import '../../holder/holder.css';
import './submissions.css';

type SubmissionPageProps = {
  readonly id: string;
  /** The session of the registers, which the submissions stand beside. */
  readonly session: HolderSession;
  readonly cards: readonly CaseBookCard[];
  readonly onSeeDocument: () => void;
  /** Leads to all submissions. */
  readonly onLeave: () => void;
  readonly onOpenEntry: (to: AnyReference) => void;
};

/** One submission, to be made by hand. */
export function SubmissionPage(props: SubmissionPageProps) {
  const say = useSay();
  return (
    <WhenOpened session={props.session} loading={say('app.loading')}>
      {(opened) => <FoundSubmission {...props} opened={opened} />}
    </WhenOpened>
  );
}

type OpenedProps = SubmissionPageProps & { readonly opened: OpenedHolder };

function FoundSubmission(props: OpenedProps) {
  const say = useSay();
  const { lists, drafts } = props.opened.snapshot;
  const record = useMemo(() => recordAt({ lists, drafts }, submissionList, props.id), [lists, drafts, props.id]);
  if (record !== undefined) return <OpenSubmission {...props} record={record} />;
  return (
    <div className="page stack">
      <h1 className="page-title">{say('submission.gone')}</h1>
      <p>{say('submission.goneMore')}</p>
      <div>
        <Button onPress={props.onLeave}>{say('submission.toAll')}</Button>
      </div>
    </div>
  );
}

function OpenSubmission({ id, session, cards, opened, record, ...on }: OpenedProps & { readonly record: Fields }) {
  const translator = useTranslator();
  const { say, language } = translator;
  const { snapshot } = opened;
  const { lists, saved, revision } = snapshot;
  const stored = saved[submissionList]?.[id];
  const news = useNews();
  const { tell } = news;
  const [focus, setFocus] = useState<{ readonly place: string; readonly turn: number }>();
  const steps = useSteps({ session, tell, wayTo: noWay });
  usePageShortcuts({ ...steps, leave: on.onLeave, done: on.onLeave });
  useEffect(
    () => () => {
      session.leave(submissionList, id);
    },
    [session, id],
  );
  const explain = useCallback<Parameters<typeof useDesk>[0]['onFailure']>(
    (failure) => {
      tell({ text: failureText(failure, translator).what });
    },
    [tell, translator],
  );
  const forms = useDesk({ registers: session, revision, onFailure: explain });
  const set = useStable((field: string, value: unknown) => {
    session.setField(submissionList, id, field, value ?? (listed.has(field) ? [] : undefined));
  });
  const document = useLiveDocument(id, stored, usePreferences().settings.documentLanguage);
  const desk = useMemo(() => ({ cards, themes: themesIn(lists) }), [cards, lists]);
  const scope = useMemo(() => ({ find: listsLookup({}, lists), open: on.onOpenEntry }), [lists, on.onOpenEntry]);
  const state = LocalText.safeParse(record['state']);
  const name = state.success ? textIn(state.data, language) : undefined;
  const [wasNew] = useState(name === undefined);
  const missing = lacks(submissionFields, record).map((field) => fieldInWords(field, translator));
  return (
    <RecordScopeProvider scope={scope}>
      <FormDeskProvider desk={forms}>
        <SubmissionDeskProvider desk={desk}>
          <div className="holder">
            <SubmissionNav
              record={record}
              document={document}
              onGo={(place) => {
                setFocus({ place, turn: (focus?.turn ?? 0) + 1 });
              }}
            />
            <div className="holder-main">
              <div className="holder-page" data-pane onBlur={() => void session.flush()}>
                <SubmissionHead
                  {...{ id, session, snapshot, steps, name, isUnfinished: stored === undefined, wasNew }}
                  onSeeDocument={on.onSeeDocument}
                  onLeave={on.onLeave}
                />
                <div className="holder-view">
                  <div className="submission-form">
                    {stored === undefined && missing.length > 0 && (
                      <p className="muted small">{say('submission.unfinishedMore', { fields: missing.join(', ') })}</p>
                    )}
                    <SubmissionForm
                      key={focus?.turn ?? 0}
                      record={record}
                      place={placeOf(submissionList, id)}
                      focus={focus?.place ?? (wasNew ? 'state' : undefined)}
                      onSet={set}
                    />
                  </div>
                </div>
              </div>
              <NewsBar desk={news} />
            </div>
          </div>
        </SubmissionDeskProvider>
      </FormDeskProvider>
    </RecordScopeProvider>
  );
}

type HeadProps = Pick<SubmissionPageProps, 'id' | 'session' | 'onSeeDocument' | 'onLeave'> & {
  readonly snapshot: OpenedHolder['snapshot'];
  readonly steps: Steps;
  /** The State, where it was typed. */
  readonly name: string | undefined;
  readonly isUnfinished: boolean;
  readonly wasNew: boolean;
};

/** Which submission it is, the way to its document, and whether it is saved. */
function SubmissionHead({ id, session, snapshot, steps, name, isUnfinished, wasNew, ...on }: HeadProps) {
  const say = useSay();
  const { onSeeDocument, onLeave } = on;
  return (
    <PageHead
      crumbs={[{ label: say('submission.all'), onPress: onLeave }]}
      title={name === undefined ? say('submission.new') : say('caseList.submission', { state: name })}
      marks={isUnfinished && <span className="tag tag-unfinished">{say('holder.unfinished')}</span>}
      takesFocus={!wasNew}
    >
      <Button
        small
        isDisabled={isUnfinished}
        icon={<FileText size={15} aria-hidden />}
        onPress={() => void session.flush().then(onSeeDocument)}
      >
        {say('submission.see')}
      </Button>
      <Button
        small
        look="quiet"
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => {
          session.remove(submissionList, [id]);
          void session.flush().then(onLeave);
        }}
      >
        {say('submission.remove')}
      </Button>
      <SessionTools snapshot={snapshot} steps={steps} onRetry={() => void session.flush()} />
    </PageHead>
  );
}

/** Fields that hold a list even where nothing is in it. */
const listed = new Set(['submitters', 'sections']);

const noWay = (): undefined => undefined;
