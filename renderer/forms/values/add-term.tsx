import { BookPlus } from 'lucide-react';
import { useState } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import { listOfChoice } from '#shared/records/thesaurus';
import { useAnnounce } from '../../program/announcer';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { useFormDesk } from '../desk/form-desk';

type AddTermProps = {
  readonly field: FieldDescription;
  /** The own words of the record, as recorded. */
  readonly words: unknown;
};

/** Makes a term of the thesaurus of own words that are none yet, so that every record may choose it. */
export function AddTerm({ field, words }: AddTermProps) {
  const { say } = useTranslator();
  const { create } = useFormDesk();
  const announce = useAnnounce();
  const [state, setState] = useState<'offered' | 'saving' | 'added'>('offered');
  const list = listOfChoice(`${field.group}-${field.name}`);
  if (list === undefined || state === 'added') return null;
  const add = async (): Promise<void> => {
    setState('saving');
    const made = await create('thesaurusTerm', { list, name: words });
    setState(made === undefined ? 'offered' : 'added');
    if (made !== undefined) announce(say('fields.termAdded'));
  };
  return (
    <div>
      <Button
        look="quiet"
        small
        icon={<BookPlus size={14} aria-hidden />}
        isPending={state === 'saving'}
        onPress={() => void add()}
      >
        {say('fields.addTerm')}
      </Button>
    </div>
  );
}
