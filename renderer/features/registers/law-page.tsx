import { useState } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import type { HolderDesk } from '../../holder/desk/holder-desk';
import { countIn } from '../../holder/desk/record-list';
import { ListPage, type ShownList } from '../../holder/pages/list-page';
import { ListEmpty } from '../../holder/pages/list-table';
import { PackOffers } from '../../program/pack-offers';
import { useSay } from '../../program/translation';
import { registersOf } from '../../session/registers-of';
import { Segments } from '../../ui/fields/choice-field';
import { LawBrowser } from './law-browser';

type LawPageProps = {
  readonly desk: HolderDesk;
  /** The article that was just left; the focus goes back to it. */
  readonly focusId: string | undefined;
  readonly onAddPack: (pack: Pack) => void;
};

const looks = ['browse', 'table'] as const;

/** The law: by country and code with a search, or as a table. */
export function LawPage({ desk, focusId, onAddPack }: LawPageProps) {
  const say = useSay();
  const [look, setLook] = useState<(typeof looks)[number]>('browse');
  const isEmpty = countIn(desk.snapshot, 'norms').all === 0;
  const browser = ({ about, records: { records, unfinished }, begin }: ShownList) =>
    isEmpty ? (
      <ListEmpty about={about} onNew={begin}>
        <PackOffers onAddPack={onAddPack} />
      </ListEmpty>
    ) : (
      <LawBrowser
        norms={Object.values(registersOf(desk.state).norms)}
        unfinished={records.filter(({ id }) => unfinished.has(id))}
        focusId={focusId}
        onOpen={(id) => {
          desk.go({ at: 'record', to: { kind: 'norm', id } });
        }}
        onAddPack={onAddPack}
      />
    );
  return (
    <ListPage
      desk={desk}
      list="norms"
      focusId={focusId}
      instead={look === 'browse' || isEmpty ? browser : undefined}
      tools={
        !isEmpty && (
          <Segments
            label={say('registers.show')}
            options={looks.map((value) => ({ value, label: say(`registers.${value}`) }))}
            value={look}
            onChange={setLook}
          />
        )
      }
    />
  );
}
