import { Plus, X } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { BackupRecipient } from '#shared/contract/backup-api';
import { problemOfRecipient } from '#shared/contract/age-recipient';
import { useAnnounce } from '../../../program/announcer';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Fold } from '../../../ui/fold';
import { TextField } from '../../../ui/fields/text-field';
import type { BackupDesk } from './backup-desk';

type ColleaguesProps = { readonly desk: BackupDesk; readonly recipients: readonly BackupRecipient[] };

/** Others who can open the backups, by the public keys that they gave. */
export function Colleagues({ desk, recipients }: ColleaguesProps) {
  const say = useSay();
  const announce = useAnnounce();
  const remove = async ({ name, recipient }: BackupRecipient): Promise<void> => {
    const changed = await desk.changePlan({
      recipients: recipients.filter((each) => each.recipient !== recipient),
    });
    if (changed.ok) announce(say('safekeeping.keys.removed', { name }));
  };
  return (
    <Fold title={say('safekeeping.keys.others', { count: recipients.length })}>
      <p>{say('safekeeping.keys.othersMore')}</p>
      {recipients.length > 0 && (
        <ul className="colleagues">
          {recipients.map((each) => (
            <li key={each.recipient} className="colleague">
              <span>
                {each.name} <span className="code small muted selectable">{each.recipient}</span>
              </span>
              <Button
                small
                look="quiet"
                icon={<X size={15} aria-hidden />}
                aria-label={say('safekeeping.keys.remove', { name: each.name })}
                onPress={() => void remove(each)}
              />
            </li>
          ))}
        </ul>
      )}
      <NewColleague
        known={recipients}
        onAdd={(added) => void desk.changePlan({ recipients: [...recipients, added] })}
      />
    </Fold>
  );
}

type NewColleagueProps = {
  readonly known: readonly BackupRecipient[];
  readonly onAdd: (added: BackupRecipient) => void;
};

function NewColleague({ known, onAdd }: NewColleagueProps) {
  const say = useSay();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const recipient = key.trim();
  const judged = judge();
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || judged.as !== 'right') return;
    onAdd({ name: name.trim(), recipient });
    setName('');
    setKey('');
  };
  return (
    <form className="colleague-form" onSubmit={add}>
      <TextField label={say('safekeeping.keys.name')} value={name} onChange={setName} maxLength={120} />
      <TextField
        label={say('safekeeping.keys.key')}
        hint={judged.as === 'wrong' ? undefined : judged.words}
        error={judged.as === 'wrong' ? judged.words : undefined}
        value={key}
        onChange={setKey}
        autoComplete="off"
        spellCheck="false"
      />
      <Button
        type="submit"
        icon={<Plus size={16} aria-hidden />}
        isDisabled={name.trim() === '' || judged.as !== 'right'}
      >
        {say('safekeeping.keys.add')}
      </Button>
    </form>
  );

  function judge(): { readonly as: 'right' | 'unfinished' | 'wrong'; readonly words: string } {
    if (recipient === '') return { as: 'unfinished', words: say('safekeeping.keys.keyHint') };
    if (known.some((each) => each.recipient === recipient))
      return { as: 'wrong', words: say('safekeeping.keys.keyKnown') };
    const problem = problemOfRecipient(recipient);
    if (problem === undefined) return { as: 'right', words: say('safekeeping.keys.keyRight') };
    const count = 'signs' in problem ? problem.signs : 0;
    const words = say(`safekeeping.keys.key-${problem.problem}`, { count });
    return { as: problem.problem === 'unfinished' ? 'unfinished' : 'wrong', words };
  }
}
