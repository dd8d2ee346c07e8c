import { X } from 'lucide-react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';

export type TagItem = { readonly id: string; readonly label: string };

type TagsProps = {
  readonly label: string;
  readonly items: readonly TagItem[];
  readonly onRemove: (id: string) => void;
  readonly removeLabel: (name: string) => string;
  readonly isLabelHidden?: boolean;
};

/** What was chosen so far: arrows go from one to the next, Delete takes one away. */
export function Tags({ label, items, onRemove, removeLabel, isLabelHidden = true }: TagsProps) {
  return (
    <TagGroup
      className="chips"
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <TagList className="chips-row" items={items}>
        {(item) => (
          <Tag id={item.id} textValue={item.label} className="chip">
            {item.label}
            <Button slot="remove" excludeFromTabOrder className="chip-remove" aria-label={removeLabel(item.label)}>
              <X size={13} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
