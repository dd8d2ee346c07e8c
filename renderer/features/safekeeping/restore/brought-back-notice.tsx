import type { BookId } from '#shared/schema/ids';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Fold } from '../../../ui/fold';
import { Notice } from '../../../ui/notice';
import { type BroughtBack, doneTitle } from './brought-back';

type BroughtBackNoticeProps = {
  readonly became: BroughtBack;
  readonly onOpenBook: (id: BookId) => void;
  readonly onAgain: () => void;
};

/** So many leave room for a button each. */
const mostButtons = 3;

/** What came out of the backup, what was here already, and what was left in it. */
export function BroughtBackNotice({ became, onOpenBook, onAgain }: BroughtBackNoticeProps) {
  const say = useSay();
  const { brought, submissions, entries, unfinished, hasBesides, same, left, leftEntries } = became;
  return (
    <>
      <Notice
        title={say(doneTitle(became), {
          count: brought.length,
        })}
        takesLostFocus
      >
        {brought.length > mostButtons && <Titles titles={brought.map(({ title }) => title)} />}
        {hasBesides && <p>{say('safekeeping.restore.doneBesides', { submissions, entries, unfinished })}</p>}
        <p>{say('safekeeping.restore.doneMore')}</p>
      </Notice>
      {same.length > 0 && (
        <Fold title={say('safekeeping.restore.doneSame', { count: same.length })}>
          <Titles titles={same} />
        </Fold>
      )}
      {left.length > 0 && (
        <Fold title={say('safekeeping.restore.doneLeft', { count: left.length })}>
          <Titles titles={left} />
        </Fold>
      )}
      {leftEntries > 0 && <p>{say('safekeeping.restore.doneLeftEntries', { count: leftEntries })}</p>}
      <div className="row">
        {brought.slice(0, mostButtons).map(({ id, title }, place) => (
          <Button
            key={id}
            look={place === 0 ? 'primary' : 'plain'}
            onPress={() => {
              onOpenBook(id);
            }}
          >
            {say('safekeeping.restore.openBook', { title })}
          </Button>
        ))}
        <Button onPress={onAgain}>{say('safekeeping.restore.again')}</Button>
      </div>
    </>
  );
}

function Titles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <ul className="travel-steps">
      {titles.map((title, place) => (
        <li key={`${place}`}>{title}</li>
      ))}
    </ul>
  );
}
