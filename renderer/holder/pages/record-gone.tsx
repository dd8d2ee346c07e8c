import { usePageShortcuts } from '../../program/page-shortcuts';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import type { HolderDesk, ListAbout } from '../desk/holder-desk';
import { HolderFrame } from '../frame/holder-frame';
import { leaveHome } from './leave-home';

type RecordGoneProps = {
  readonly desk: HolderDesk;
  /** The list in which it would stand, where the holder has one for its kind. */
  readonly list: ListAbout | undefined;
};

/** Where a record is asked for that is not, or no longer, in its holder. */
export function RecordGone({ desk, list }: RecordGoneProps) {
  const say = useSay();
  const { about, go } = desk;
  const leave =
    list === undefined
      ? leaveHome(desk)
      : (): void => {
          go({ at: 'list', list: list.list }, 'back');
        };
  usePageShortcuts({ leave });
  return (
    <HolderFrame desk={desk} title={about.gone.title}>
      <div className="holder-content stack">
        <p>{about.gone.more}</p>
        <div className="row">
          {leave !== undefined && <Button onPress={leave}>{say('holder.toList')}</Button>}
          <Button
            onPress={() => {
              go({ at: 'bin' }, 'instead');
            }}
          >
            {say('holder.toBin')}
          </Button>
        </div>
      </div>
    </HolderFrame>
  );
}
