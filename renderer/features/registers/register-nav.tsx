import type { HolderDesk } from '../../holder/desk/holder-desk';
import type { HolderView } from '../../holder/desk/holder-view';
import { BinItem, HolderNav, ListItems } from '../../holder/nav/holder-nav';
import { useSay } from '../../program/translation';

/** The registers with the number of their entries, and the bin. */
export function RegisterNav({ desk, view }: { readonly desk: HolderDesk; readonly view: HolderView }) {
  const say = useSay();
  return (
    <HolderNav label={say('registers.nav')}>
      <ListItems desk={desk} view={view} lists={desk.about.lists} />
      <BinItem desk={desk} view={view} />
    </HolderNav>
  );
}
