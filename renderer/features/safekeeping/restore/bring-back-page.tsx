import { useEffect, useRef, useState } from 'react';
import type { BackupApi, BackupPreview, BroughtOut } from '#shared/contract/backup-api';
import type { BookId } from '#shared/schema/ids';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Progress } from '../../../ui/progress';
import { BackedUpBooks } from './backed-up-books';
import { doneTitle, sortBroughtBack } from './brought-back';
import { BroughtBackNotice } from './brought-back-notice';
import { firstChoice, isNothing } from './choice';
import { FindBackup } from './find-backup';
import { PreviewNotes } from './preview-notes';
import { type BackupInPlace, useFoundBackup } from './use-found-backup';
import '../safekeeping.css';

type BringBackPageProps = {
  /** Begin with this backup in the place of the backups. */
  readonly from?: BackupInPlace;
  /** Back to where one came from; absent where nothing lies behind. */
  readonly onLeave: (() => void) | undefined;
  /** Brings back what is chosen, as it fits with what is typed in the window. */
  readonly bringBack: BackupApi['restoreCaseBooks'];
  readonly onBroughtBack: () => void;
  readonly onOpenBook: (id: BookId) => void;
};

/** In an open vault: finds a backup, shows its case books against what is here, and brings back those that are chosen. */
export function BringBackPage({ from, onLeave, bringBack, onBroughtBack, onOpenBook }: BringBackPageProps) {
  const say = useSay();
  const search = useFoundBackup(from);
  const { found } = search;
  usePageShortcuts({ leave: found.at === 'opening' ? undefined : onLeave });
  return (
    <Page title={say('safekeeping.restore.pageTitle')} lead={say('safekeeping.restore.pageLead')}>
      <div className="stack safekeeping">
        <FindBackup search={search} />
        {found.at === 'preview' && (
          <Choosing
            key={found.preview.token}
            preview={found.preview}
            onOther={search.startAgain}
            bringBack={bringBack}
            onBroughtBack={onBroughtBack}
            onOpenBook={onOpenBook}
          />
        )}
      </div>
    </Page>
  );
}

type ChoiceProps = Pick<BringBackPageProps, 'bringBack' | 'onBroughtBack' | 'onOpenBook'> & {
  readonly preview: BackupPreview;
  readonly onOther: () => void;
};

function Choosing({ preview, onOther, bringBack, onBroughtBack, onOpenBook }: ChoiceProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState(() => firstChoice(preview));
  const [task, run] = useTask<BroughtOut>();
  const stay = (): void => undefined;
  usePageShortcuts({ leave: task.isRunning ? stay : undefined });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const hasBesides = chosen.submissions.size > 0 || chosen.registers;
  const bring = async (): Promise<void> => {
    const { books, submissions, registers } = chosen;
    const out = await run(() => bringBack(preview.token, [...books], { submissions: [...submissions], registers }));
    if (out === undefined) return;
    const became = sortBroughtBack(preview, chosen, out);
    announce(say(doneTitle(became), { count: became.brought.length }));
    onBroughtBack();
  };
  if (task.value !== undefined) {
    const became = sortBroughtBack(preview, chosen, task.value);
    return <BroughtBackNotice became={became} onOpenBook={onOpenBook} onAgain={onOther} />;
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('safekeeping.restore.preview')}
      </h2>
      <PreviewNotes preview={preview} />
      <BackedUpBooks preview={preview} choice={{ chosen, onChoose: setChosen }} />
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('safekeeping.restore.bringing')} />}
      <div className="row">
        <Button look="primary" isDisabled={isNothing(chosen)} isPending={task.isRunning} onPress={() => void bring()}>
          {say(hasBesides && chosen.books.size > 0 ? 'safekeeping.restore.bringMore' : 'safekeeping.restore.bring', {
            count: chosen.books.size,
          })}
        </Button>
        <Button isPending={task.isRunning} onPress={onOther}>
          {say('safekeeping.restore.chooseOther')}
        </Button>
      </div>
    </>
  );
}
