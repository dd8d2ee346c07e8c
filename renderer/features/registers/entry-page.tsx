import { type ReactNode, useMemo } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference } from '#shared/schema/ids';
import type { HolderDesk } from '../../holder/desk/holder-desk';
import { RecordPage } from '../../holder/pages/record-page';
import { localDay } from '../../program/local-day';
import { useSay } from '../../program/translation';
import { registersOf } from '../../session/registers-of';
import { NormReading } from './norm-reading';
import { UsedIn, type UsedInProps } from './used-in';

type EntryPageProps = {
  readonly desk: HolderDesk;
  readonly to: AnyReference;
  /** The field that somebody is led to; the form opens. */
  readonly field: string | undefined;
  readonly cards: readonly CaseBookCard[];
  readonly onOpenRecord: UsedInProps['onOpenRecord'];
};

/** One entry of a register, with what uses it: an article is read first and changed on demand, any other entry is its form. */
export function EntryPage({ desk, to, field, cards, onOpenRecord }: EntryPageProps) {
  const registers = registersOf(desk.state);
  const norm = to.kind === 'norm' ? registers.norms[to.id] : undefined;
  const norms = useMemo(() => Object.values(registers.norms), [registers]);
  return (
    <RecordPage
      desk={desk}
      to={to}
      field={field}
      reading={norm && <NormReading norm={norm} norms={norms} today={localDay()} />}
      beside={({ isUnfinished }) =>
        isUnfinished ? undefined : (
          <UsedInSection>
            <UsedIn to={to} cards={cards} registers={registers} onOpenRecord={onOpenRecord} />
          </UsedInSection>
        )
      }
    />
  );
}

function UsedInSection({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <section aria-labelledby="used-in-heading">
      <h2 className="beside-name" id="used-in-heading">
        {say('registers.usedIn')}
      </h2>
      {children}
    </section>
  );
}
