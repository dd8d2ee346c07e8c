import { useEffect, useRef, useState } from 'react';
import type { BackupPreview } from '#shared/contract/backup-api';
import type { BookId } from '#shared/model/ids';
import { useAnnounce } from '../../../foundation/announcer';
import { FailureNotice } from '../../../foundation/failure-notice';
import { useProgram } from '../../../foundation/program';
import { useSay } from '../../../foundation/translation';
import { useTask } from '../../../foundation/use-task';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Progress } from '../../../ui/progress';
import { BackedUpBooks } from './backed-up-books';
import { FindBackup } from './find-backup';
import { PreviewNotes } from './preview-notes';
import { type BackupInPlace, useFoundBackup } from './use-found-backup';
import '../safekeeping.css';

type BringBackPageProps = {
  /** Begin with this backup in the place of the backups. */
  readonly from?: BackupInPlace;
  readonly onBroughtBack: () => void;
  readonly onOpenBook: (id: BookId) => void;
};

/** In an open vault: finds a backup, shows its case books against what is here, and brings back those that are chosen. */
export function BringBackPage({ from, onBroughtBack, onOpenBook }: BringBackPageProps) {
  const say = useSay();
  const search = useFoundBackup(from);
  const { found } = search;
  return (
    <Page title={say('safekeeping.restore.pageTitle')} lead={say('safekeeping.restore.pageLead')}>
      <div className="stack safekeeping">
        <FindBackup search={search} />
        {found.at === 'preview' && (
          <Choice
            key={found.preview.token}
            preview={found.preview}
            onOther={search.startAgain}
            onBroughtBack={onBroughtBack}
            onOpenBook={onOpenBook}
          />
        )}
      </div>
    </Page>
  );
}

type ChoiceProps = Pick<BringBackPageProps, 'onBroughtBack' | 'onOpenBook'> & {
  readonly preview: BackupPreview;
  readonly onOther: () => void;
};

type Brought = { readonly caseBooks: readonly BookId[] };

function Choice({ preview, onOther, onBroughtBack, onOpenBook }: ChoiceProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const [chosen, setChosen] = useState<ReadonlySet<BookId>>(
    () => new Set(preview.caseBooks.filter(({ here }) => here === 'absent').map(({ id }) => id)),
  );
  const [task, run] = useTask<Brought>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const wanted = preview.caseBooks.filter(({ id }) => chosen.has(id));
  const bring = async (): Promise<void> => {
    const ids = wanted.map(({ id }) => id);
    const brought = await run(() => vault.restoreCaseBooks(preview.token, ids));
    if (brought === undefined) return;
    announce(say('safekeeping.restore.done', { count: brought.caseBooks.length }));
    onBroughtBack();
  };
  if (task.value !== undefined) {
    const titles = wanted.map(({ title }) => title);
    return <Done brought={task.value} titles={titles} onOpenBook={onOpenBook} onAgain={onOther} />;
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('safekeeping.restore.preview')}
      </h2>
      <PreviewNotes preview={preview} />
      <BackedUpBooks
        books={preview.caseBooks}
        choice={{
          chosen,
          onChoose: (id, isChosen) => {
            const rest = [...chosen].filter((each) => each !== id);
            setChosen(new Set(isChosen ? [...rest, id] : rest));
          },
        }}
      />
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('safekeeping.restore.bringing')} />}
      <div className="row">
        <Button look="primary" isDisabled={task.isRunning || chosen.size === 0} onPress={() => void bring()}>
          {say('safekeeping.restore.bring', { count: chosen.size })}
        </Button>
        <Button isDisabled={task.isRunning} onPress={onOther}>
          {say('safekeeping.restore.chooseOther')}
        </Button>
      </div>
    </>
  );
}

type DoneProps = Pick<BringBackPageProps, 'onOpenBook'> & {
  readonly brought: Brought;
  /** Of what was brought back, in its order. */
  readonly titles: readonly string[];
  readonly onAgain: () => void;
};

function Done({ brought, titles, onOpenBook, onAgain }: DoneProps) {
  const say = useSay();
  return (
    <>
      <Notice title={say('safekeeping.restore.done', { count: brought.caseBooks.length })}>
        <p>{say('safekeeping.restore.doneMore')}</p>
      </Notice>
      <div className="row">
        {brought.caseBooks.slice(0, 3).map((id, place) => (
          <Button
            key={id}
            look={place === 0 ? 'primary' : 'plain'}
            onPress={() => {
              onOpenBook(id);
            }}
          >
            {say('safekeeping.restore.openBook', { title: titles[place] ?? '' })}
          </Button>
        ))}
        <Button onPress={onAgain}>{say('safekeeping.restore.again')}</Button>
      </div>
    </>
  );
}
