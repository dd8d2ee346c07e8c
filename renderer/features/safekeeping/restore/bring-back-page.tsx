import { useEffect, useRef, useState } from 'react';
import type { BackupPreview, RestoredBook } from '#shared/contract/backup-api';
import type { BookId } from '#shared/model/ids';
import { useAnnounce } from '../../../foundation/announcer';
import { FailureNotice } from '../../../foundation/failure-notice';
import { useProgram } from '../../../foundation/program';
import { useSay } from '../../../foundation/translation';
import { useTask } from '../../../foundation/use-task';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Progress } from '../../../ui/progress';
import { BackedUpBooks } from './backed-up-books';
import { sortBroughtBack } from './brought-back';
import { BroughtBackNotice } from './brought-back-notice';
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

type Restored = { readonly caseBooks: readonly RestoredBook[] };

function Choice({ preview, onOther, onBroughtBack, onOpenBook }: ChoiceProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const [chosen, setChosen] = useState<ReadonlySet<BookId>>(
    () => new Set(preview.caseBooks.filter(({ here }) => here === 'absent').map(({ id }) => id)),
  );
  const [task, run] = useTask<Restored>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const wanted = preview.caseBooks.filter(({ id }) => chosen.has(id));
  const bring = async (): Promise<void> => {
    const ids = wanted.map(({ id }) => id);
    const restored = await run(() => vault.restoreCaseBooks(preview.token, ids));
    if (restored === undefined) return;
    const { brought } = sortBroughtBack(preview.caseBooks, restored.caseBooks);
    announce(say('safekeeping.restore.done', { count: brought.length }));
    onBroughtBack();
  };
  if (task.value !== undefined) {
    const became = sortBroughtBack(preview.caseBooks, task.value.caseBooks);
    return <BroughtBackNotice became={became} onOpenBook={onOpenBook} onAgain={onOther} />;
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
        <Button look="primary" isDisabled={chosen.size === 0} isPending={task.isRunning} onPress={() => void bring()}>
          {say('safekeeping.restore.bring', { count: chosen.size })}
        </Button>
        <Button isPending={task.isRunning} onPress={onOther}>
          {say('safekeeping.restore.chooseOther')}
        </Button>
      </div>
    </>
  );
}
