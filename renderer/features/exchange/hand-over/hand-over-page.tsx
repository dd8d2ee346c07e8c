import { Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SharablePart } from '#shared/contract/exchange-api';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../../program/failure-notice';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Progress } from '../../../ui/progress';
import type { ExchangeDeeds } from '../exchange-deeds';
import { HandedOver } from './handed-over';
import { LockField } from './lock-field';
import { everythingOpen, termsOf } from '../../../exchange/part-groups';
import { PartsField } from '../../../exchange/parts-field';
import { lockOf, noLock } from './typed-lock';
import { type HandingOver, useHandOver } from './use-hand-over';
import '../../../exchange/exchange.css';

type HandOverPageProps = {
  readonly book: { readonly id: BookId; readonly title: string };
  readonly deeds: Pick<ExchangeDeeds, 'handOver'>;
  readonly onOpenBook: () => void;
};

/** Choose what of a case book goes and what opens the file; make it, save it; then send it and compare. */
export function HandOverPage({ book, deeds, onOpenBook }: HandOverPageProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [parts, read] = useTask<readonly SharablePart[]>();
  useEffect(() => {
    void read(() => vault.sharableParts(book.id));
  }, [read, vault, book.id]);
  return (
    <Page title={say('exchange.give.title', { title: book.title })} lead={say('exchange.give.lead')}>
      <div className="exchange stack">
        {parts.failure !== undefined && <FailureNotice failure={parts.failure} />}
        {parts.isRunning && <Progress label={say('exchange.give.reading')} />}
        {parts.value !== undefined && (
          <Ordering book={book} parts={parts.value} deeds={deeds} onOpenBook={onOpenBook} />
        )}
      </div>
    </Page>
  );
}

type OrderingProps = HandOverPageProps & { readonly parts: readonly SharablePart[] };

function Ordering({ book, parts, deeds, onOpenBook }: OrderingProps) {
  const [choice, setChoice] = useState(everythingOpen);
  const [lock, setLock] = useState(noLock);
  const handing = useHandOver(deeds);
  const { task } = handing;
  usePageShortcuts({ leave: task.isRunning ? stay : onOpenBook });
  const wanted = lockOf(lock);
  if (task.value !== undefined)
    return (
      <HandedOver
        saved={task.value}
        lock={lock}
        onBack={onOpenBook}
        onAgain={() => {
          setLock(noLock);
          handing.startAgain();
        }}
      />
    );
  return (
    <>
      <PartsField parts={parts} choice={choice} onChoose={setChoice} />
      <LockField lock={lock} onChange={setLock} />
      <Foot
        handing={handing}
        onGo={wanted && (() => void handing.go({ book: book.id, terms: termsOf(choice), lock: wanted }))}
      />
    </>
  );
}

const stay = (): void => undefined;

type FootProps = { readonly handing: HandingOver; readonly onGo: (() => void) | undefined };

function Foot({ handing: { task }, onGo }: FootProps) {
  const say = useSay();
  return (
    <>
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('exchange.give.going')} />}
      <div>
        <Button
          look="primary"
          icon={<Send size={16} aria-hidden />}
          isDisabled={onGo === undefined}
          isPending={task.isRunning}
          {...(onGo !== undefined && { onPress: onGo })}
        >
          {say('exchange.give.go')}
        </Button>
      </div>
    </>
  );
}
