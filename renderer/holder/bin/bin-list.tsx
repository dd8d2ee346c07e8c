import { type ReactNode, useEffect, useState } from 'react';
import type { BinnedRecord, Holder } from '#shared/contract/holder';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { Progress } from '../../ui/progress';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { recordTitle } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { momentInWords } from '../../program/moments';
import type { HolderSession } from '../../session/holder-session';
import { ForgetButton } from '../forget/forget-button';
import type { Forgetting } from '../forget/forget-dialog';
import { RecordHistory } from '../history/record-history';
import '../holder.css';

type BinListProps = {
  readonly holder: Holder;
  readonly session: HolderSession;
  /** Another value asks again: the instant of the last save. */
  readonly asOf: string;
  readonly onRestore: (records: readonly BinnedRecord[]) => void;
  readonly onEmptied: () => void;
};

/** The deleted records of a holder, the latest first, to bring back one or several. */
export function BinList({ holder, session, asOf, onRestore, onEmptied }: BinListProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { vault } = useProgram();
  const [task, run] = useTask<readonly BinnedRecord[]>();
  const [binned, setBinned] = useState<readonly BinnedRecord[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<BinnedRecord>();
  useEffect(() => {
    void run(() => vault.bin(holder)).then((read) => {
      if (read !== undefined) setBinned(read);
    });
  }, [run, vault, holder, asOf]);
  if (task.failure !== undefined) return <FailureNotice failure={task.failure} />;
  if (binned === undefined) return <Progress label={say('session.binLoading')} />;
  if (binned.length === 0) return <p className="muted">{say('session.binEmpty')}</p>;
  const wanted = binned.filter((each) => chosen.has(keyOf(each)));
  const restore = (records: readonly BinnedRecord[]): void => {
    onRestore(records);
    setChosen(new Set());
    setShown(undefined);
  };
  const titleOf = ({ to, record }: BinnedRecord): string => recordTitle(to.kind, record, translator);
  return (
    <div className="bin">
      <div className="bin-list">
        <BinTools
          chosen={wanted.length}
          of={binned.length}
          onChooseAll={(isAll) => {
            setChosen(new Set(isAll ? binned.map(keyOf) : []));
          }}
          onRestore={() => {
            restore(wanted);
          }}
        >
          <EmptyBin count={binned.length} session={session} work={() => vault.emptyBin(holder)} onDone={onEmptied} />
        </BinTools>
        <ul className="panel bin-records" aria-label={say('session.bin')}>
          {binned.map((each) => (
            <BinnedLine
              key={keyOf(each)}
              binned={each}
              title={titleOf(each)}
              isChosen={chosen.has(keyOf(each))}
              onChoose={(isChosen) => {
                const others = [...chosen].filter((key) => key !== keyOf(each));
                setChosen(new Set(isChosen ? [...others, keyOf(each)] : others));
              }}
              onHistory={() => {
                setShown(each);
              }}
              onRestore={() => {
                restore([each]);
              }}
            />
          ))}
        </ul>
      </div>
      {shown !== undefined && (
        <RecordHistory
          holder={holder}
          to={shown.to}
          title={titleOf(shown)}
          asOf={asOf}
          onRestore={(record) => {
            restore([{ ...shown, record }]);
          }}
          onClose={() => {
            setShown(undefined);
          }}
        />
      )}
    </div>
  );
}

type BinToolsProps = {
  readonly chosen: number;
  readonly of: number;
  readonly onChooseAll: (isAll: boolean) => void;
  readonly onRestore: () => void;
  readonly children: ReactNode;
};

function BinTools({ chosen, of, onChooseAll, onRestore, children }: BinToolsProps) {
  const { say } = useTranslator();
  return (
    <div className="row bin-tools">
      <Checkbox label={say('session.binChooseAll')} isSelected={chosen === of} onChange={onChooseAll} />
      <div className="row bin-deeds">
        <Button small isDisabled={chosen === 0} onPress={onRestore}>
          {say('session.binRestoreChosen', { count: chosen })}
        </Button>
        {children}
      </div>
    </div>
  );
}

type EmptyBinProps = Omit<Forgetting, 'words'> & { readonly onDone: () => void; readonly count: number };

function EmptyBin({ count, ...forgetting }: EmptyBinProps) {
  const { say } = useTranslator();
  const words = {
    title: say('forget.binTitle'),
    lead: say('forget.binLead', { count }),
    stays: say('forget.binStays'),
    confirm: say('forget.binNow'),
    done: say('forget.binDone'),
  };
  return <ForgetButton label={say('forget.bin')} words={words} {...forgetting} />;
}

type BinnedLineProps = {
  readonly binned: BinnedRecord;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onHistory: () => void;
  readonly onRestore: () => void;
};

function BinnedLine({ binned, title, isChosen, onChoose, onHistory, onRestore }: BinnedLineProps) {
  const translator = useTranslator();
  const { say } = translator;
  const time = momentInWords(binned.deletedAt, translator);
  const gone = binned.by === '' ? time : say('session.by', { time, name: binned.by });
  return (
    <li className="bin-record">
      <Checkbox label={title} isSelected={isChosen} onChange={onChoose} />
      <span className="muted small bin-about">{[say(`kind.${binned.to.kind}.one`), gone].join(' · ')}</span>
      <Button look="quiet" small aria-label={say('session.binHistoryOf', { record: title })} onPress={onHistory}>
        {say('session.history')}
      </Button>
      <Button small aria-label={say('session.binRestoreOf', { record: title })} onPress={onRestore}>
        {say('session.binRestore')}
      </Button>
    </li>
  );
}

function keyOf({ list, to }: BinnedRecord): string {
  return `${list}/${to.id}`;
}
