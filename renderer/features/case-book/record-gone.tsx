import type { CollectionName } from '#shared/records/case-book';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { ViewFrame } from './view/view-frame';
import type { ViewProps } from './view/view-props';

/** Where a record is asked for that is not, or no longer, in the book. */
export function RecordGone({ collection, ...props }: ViewProps & { readonly collection: CollectionName | undefined }) {
  const say = useSay();
  const leave = (): void => {
    props.go(collection === undefined ? { at: 'overview' } : { at: 'section', collection }, 'back');
  };
  usePageShortcuts({ leave });
  return (
    <ViewFrame {...props} title={say('caseBook.recordGone')}>
      <div className="case-page stack">
        <p>{say('caseBook.recordGoneMore')}</p>
        <div className="row">
          <Button onPress={leave}>{say('caseBook.toTable')}</Button>
          <Button
            onPress={() => {
              props.go({ at: 'bin' }, 'instead');
            }}
          >
            {say('caseBook.toBin')}
          </Button>
        </div>
      </div>
    </ViewFrame>
  );
}
