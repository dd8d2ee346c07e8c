import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { AnyReference } from '#shared/schema/ids';
import { recordTitle } from '../../records/record-title';
import { ReferenceLink } from '../../records/reference-link';
import { useRecordScope } from '../../records/record-scope';
import { useTranslator } from '../../program/translation';
import { optionKey } from '../candidates/option-groups';

type ChosenTagsProps = {
  readonly label: string;
  readonly chosen: readonly AnyReference[];
  readonly onRemove: (to: AnyReference) => void;
};

/** What is chosen, each a link to its record. Delete on a link takes it away, like the button beside it. */
export function ChosenTags({ label, chosen, onRemove }: ChosenTagsProps) {
  const translator = useTranslator();
  const { find } = useRecordScope();
  if (chosen.length === 0) return null;
  return (
    <ul className="lookup-tags" aria-label={translator.say('picker.chosen', { field: label })}>
      {chosen.map((to) => {
        const found = find(to);
        const name = found === undefined ? to.id : recordTitle(found.kind, found.record, translator);
        return (
          <li
            key={optionKey(to)}
            className="lookup-tag"
            onKeyDown={(event) => {
              if (event.key !== 'Delete' && event.key !== 'Backspace') return;
              event.preventDefault();
              onRemove(to);
            }}
          >
            <ReferenceLink to={to} />
            <Button
              className="lookup-remove"
              aria-label={translator.say('picker.remove', { name })}
              excludeFromTabOrder
              onPress={() => {
                onRemove(to);
              }}
            >
              <X size={13} aria-hidden />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
