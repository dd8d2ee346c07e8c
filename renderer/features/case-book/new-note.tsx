import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Change } from '#shared/contract/vault-api';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';

/** A note is a text and nothing more to begin with. */
export function NewNote({ onEdit }: { readonly onEdit: (change: Change) => void }) {
  const say = useSay();
  const [text, setText] = useState('');
  const add = (): void => {
    onEdit({ op: 'add', collection: 'notes', record: { text: text.trim() } });
    setText('');
  };
  return (
    <div className="new-note">
      <TextField label={say('caseBook.noteText')} value={text} onChange={setText} multiline />
      <div>
        <Button small icon={<Plus size={15} aria-hidden />} onPress={add} isDisabled={text.trim() === ''}>
          {say('caseBook.add.note')}
        </Button>
      </div>
    </div>
  );
}
