import type { SharablePart } from '#shared/contract/exchange-api';
import { collectionKinds } from '#shared/records/lists';
import { sectionHeadings } from '#shared/records/section-groups';
import { useSay } from '../program/translation';
import { Checkbox } from '../ui/fields/checkbox';
import { Notice } from '../ui/notice';
import { type Choice, type PartGroup, partGroups, privilegedIn, withList } from './part-groups';

type PartsFieldProps = {
  readonly parts: readonly SharablePart[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** What goes: a box for each list that has records, and one for what is between the team and the client. */
export function PartsField({ parts, choice, onChoose }: PartsFieldProps) {
  const say = useSay();
  const groups = partGroups(parts, choice.withPrivileged);
  const privileged = privilegedIn(parts, choice);
  return (
    <section className="panel panel-body stack" aria-labelledby="what-goes">
      <div className="stack-small">
        <h2 id="what-goes">{say('exchange.give.what')}</h2>
        <p className="muted">{say('exchange.give.whatMore')}</p>
      </div>
      {groups.length === 0 && <p>{say('exchange.give.empty')}</p>}
      <div className="share-parts">
        {groups.map((group) => (
          <Group key={group.name} group={group} choice={choice} onChoose={onChoose} />
        ))}
      </div>
      {choice.leftOut.size > 0 && <p className="muted small">{say('exchange.give.leaves')}</p>}
      <Checkbox
        label={say('exchange.give.privileged')}
        hint={choice.withPrivileged ? undefined : say('exchange.give.staying', { count: privileged })}
        isSelected={choice.withPrivileged}
        onChange={(withPrivileged) => {
          onChoose({ ...choice, withPrivileged });
        }}
      />
      {choice.withPrivileged && (
        <Notice title={say('exchange.give.privilegedTitle')} strong>
          <p>{say('exchange.give.privilegedMore', { count: privileged })}</p>
        </Notice>
      )}
    </section>
  );
}

type GroupProps = Pick<PartsFieldProps, 'choice' | 'onChoose'> & { readonly group: PartGroup };

function Group({ group: { name, parts }, choice, onChoose }: GroupProps) {
  const say = useSay();
  const heading = say(sectionHeadings[name]);
  return (
    <div className="share-part" role="group" aria-label={heading}>
      <h3 className="share-part-name">{heading}</h3>
      <ul className="share-part-list">
        {parts.map(({ list, records }) => (
          <li key={list}>
            <Checkbox
              label={say('exchange.give.part', { name: say(`kind.${collectionKinds[list]}.many`), count: records })}
              isSelected={!choice.leftOut.has(list)}
              onChange={(isChosen) => {
                onChoose({ ...choice, leftOut: withList(choice, list, isChosen) });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
