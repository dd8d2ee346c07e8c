import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../../program/failure-notice';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { Progress } from '../../../ui/progress';
import type { ExchangeDeeds } from '../exchange-deeds';
import { OpenPacket } from './open-packet';
import { PacketView } from './packet-view';
import { TakenInNotice } from './taken-in-notice';
import { type TakingIn, useTakeIn } from './use-take-in';
import '../../../exchange/exchange.css';

type TakeInPageProps = {
  readonly deeds: Pick<ExchangeDeeds, 'lookAtPacket' | 'takeIn'>;
  /** Back to where one came from; absent where nothing lies behind. */
  readonly onLeave: (() => void) | undefined;
  readonly onTaken: () => void;
  readonly onOpenBook: (id: BookId) => void;
  /** To the conflicts and merges of a case book. */
  readonly onOpenMerges: (id: BookId) => void;
  /** Sets everything back to how it was before; for what came as a case book of its own. */
  readonly undo: ReactNode;
};

/** Choose a file, open it, look at what it holds and would change, take it in. */
export function TakeInPage({ deeds, onLeave, onTaken, ...ways }: TakeInPageProps) {
  const say = useSay();
  const taking = useTakeIn(deeds, onTaken);
  const { at } = taking.state;
  usePageShortcuts({ leave: at === 'opening' || at === 'taking' ? undefined : onLeave });
  return (
    <Page title={say('exchange.take.title')} {...(at === 'choose' && { lead: say('exchange.take.lead') })}>
      <div className="exchange stack">
        <Step taking={taking} {...ways} />
      </div>
    </Page>
  );
}

type StepProps = Pick<TakeInPageProps, 'onOpenBook' | 'onOpenMerges' | 'undo'> & { readonly taking: TakingIn };

function Step({ taking, ...ways }: StepProps) {
  const say = useSay();
  const { state } = taking;
  switch (state.at) {
    case 'choose':
      return (
        <>
          {state.failure !== undefined && <FailureNotice failure={state.failure} />}
          <ChooseFile
            label={say(state.failure === undefined ? 'exchange.take.choose' : 'exchange.take.chooseOther')}
            taking={taking}
            isPrimary
          />
        </>
      );
    case 'reading':
      return <Progress label={say('exchange.take.reading')} />;
    case 'phrase':
    case 'opening':
      return <OpenPacket taking={taking} state={state} />;
    case 'preview':
    case 'taking':
      return (
        <PacketView
          key={state.preview.token}
          name={state.name}
          preview={state.preview}
          isTaking={state.at === 'taking'}
          onTakeIn={() => void taking.confirm()}
          onOpenBook={ways.onOpenBook}
          other={<ChooseFile label={say('exchange.take.chooseOther')} taking={taking} />}
        />
      );
    case 'done':
      return (
        <TakenInNotice
          {...ways}
          preview={state.preview}
          taken={state.taken}
          another={<ChooseFile label={say('exchange.take.another')} taking={taking} />}
        />
      );
  }
}

type ChooseFileProps = { readonly label: string; readonly taking: TakingIn; readonly isPrimary?: boolean };

function ChooseFile({ label, taking, isPrimary = false }: ChooseFileProps) {
  return (
    <div>
      <Button
        look={isPrimary ? 'primary' : 'plain'}
        icon={<FileInput size={16} aria-hidden />}
        isPending={taking.state.at === 'taking'}
        onPress={() => void taking.chooseFile()}
      >
        {label}
      </Button>
    </div>
  );
}
