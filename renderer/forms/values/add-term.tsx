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
  /** The button goes away then: what it stood under takes the focus. */
  readonly onAdded: () => void;
};

/** Makes a term of the thesaurus of own words that are none yet, so that every record may choose it. */
export function AddTerm({ field, words, onAdded }: AddTermProps) {
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
    if (made === undefined) return;
    announce(say('fields.termAdded'));
    onAdded();
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
