import { useState } from 'react';
import type { BookConflict, ConflictChoice } from '#shared/contract/exchange-api';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { ConflictCard } from './conflict-card';
import { SameForAll } from './same-for-all';
import type { Merging } from './use-merging';

type ConflictListProps = { readonly conflicts: readonly BookConflict[]; readonly choose: Merging['choose'] };

type Focus = { readonly key: string };

/** The open places one after the other, those that are put off last. After a choice the focus is on the next. */
export function ConflictList({ conflicts, choose }: ConflictListProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [task, run] = useTask<readonly BookConflict[]>();
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [focus, setFocus] = useState<Focus>();
  const shown = inOrder(conflicts, putOff);
  const goOnFrom = (key: string): void => {
    const here = shown.findIndex((each) => each.key === key);
    const next = shown[here + 1] ?? shown.find((each) => each.key !== key) ?? shown[here];
    setFocus(next && { key: next.key });
  };
  const take = async (choices: readonly ConflictChoice[]): Promise<void> => {
    const left = await run(() => choose(choices));
    if (left !== undefined) announce(say('exchange.merges.left', { count: left.length }));
  };
  return (
    <div className="stack">
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {conflicts.length > 1 && <SameForAll conflicts={conflicts} task={task} onTake={take} />}
      {shown.map((conflict, index) => (
        <ConflictCard
          key={conflict.key}
          conflict={conflict}
          place={index + 1}
          count={shown.length}
          isPutOff={putOff.includes(conflict.key)}
          isChoosing={task.isRunning}
          focus={focus?.key === conflict.key ? focus : undefined}
          onChoose={(value) => {
            void take([{ key: conflict.key, value: value.id }]).then(() => {
              goOnFrom(conflict.key);
            });
          }}
          onLater={() => {
            setPutOff([...putOff.filter((key) => key !== conflict.key), conflict.key]);
            goOnFrom(conflict.key);
          }}
        />
      ))}
    </div>
  );
}

function inOrder(conflicts: readonly BookConflict[], putOff: readonly string[]): readonly BookConflict[] {
  const later = putOff.flatMap((key) => conflicts.find((each) => each.key === key) ?? []);
  return [...conflicts.filter(({ key }) => !putOff.includes(key)), ...later];
}
