import { Plus } from 'lucide-react';
import { useState } from 'react';
import { collectionKinds } from '#shared/records/lists';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import { MenuButton } from '../../../ui/menu';
import { sectionOrder } from '#shared/records/section-groups';
import type { CaseBookKind } from '#shared/schema/kind-names';

const kinds = sectionOrder.map((collection) => collectionKinds[collection]);

/** A new record of any kind, for where no kind is shown. Ctrl+N opens its menu. */
export function NewRecord({ onNew }: { readonly onNew: (kind: CaseBookKind) => void }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  usePageShortcuts({
    new: () => {
      setIsOpen(true);
    },
  });
  return (
    <MenuButton
      label={say('caseBook.newRecord')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      icon={<Plus size={15} aria-hidden />}
      choices={kinds.map((kind) => ({ id: kind, label: say(`kind.${kind}.one`) }))}
      onChoose={(id) => {
        const kind = kinds.find((each) => each === id);
        if (kind !== undefined) onNew(kind);
      }}
    >
      {say('caseBook.newRecord')}
    </MenuButton>
  );
}
