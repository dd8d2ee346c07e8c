import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { FieldDescription } from '#shared/records/describe';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';

type MoreFieldsProps = {
  /** Stands in the place of how many there are. */
  readonly title?: string | undefined;
  readonly fields: readonly FieldDescription[];
  /** Something in it is filled in, or somebody is led to it. */
  readonly mustOpen: boolean;
  readonly children: ReactNode;
};

/** The rarer fields, behind one line that says which they are. */
export function MoreFields({ title, fields, mustOpen, children }: MoreFieldsProps) {
  const translator = useTranslator();
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? mustOpen;
  const names = fields.map((field) => fieldInWords(field, translator)).join(', ');
  return (
    <Disclosure className="more-fields" isExpanded={isOpen} onExpandedChange={setChosen}>
      <Button slot="trigger" className="more-fields-button">
        <ChevronRight size={15} aria-hidden />
        <span className={title === undefined ? undefined : 'more-fields-title'}>
          {title ?? translator.say('form.moreFields', { count: fields.length })}
        </span>
        {!isOpen && <span className="more-fields-names">{names}</span>}
      </Button>
      <DisclosurePanel>{isOpen && children}</DisclosurePanel>
    </Disclosure>
  );
}
