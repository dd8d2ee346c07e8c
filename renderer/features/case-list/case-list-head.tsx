import { Plus } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { FilterChips } from '../../ui/fields/filter-chips';
import { SearchField } from '../../ui/fields/search-field';
import { cardFilters } from './filter-cards';
import type { ShownCards } from './use-shown-cards';

type CaseListHeadProps = {
  readonly shown: ShownCards;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Keys in the search that lead on from it. */
  readonly onSearchKey: (event: KeyboardEvent) => void;
  readonly onNew: () => void;
};

/** What narrows the list, how many case books are left, and a new one. */
export function CaseListHead({ shown, searchRef, onSearchKey, onNew }: CaseListHeadProps) {
  const say = useSay();
  return (
    <div className="case-list-head">
      <div onKeyDown={onSearchKey}>
        <SearchField
          label={say('caseList.search')}
          clearLabel={say('caseList.clear')}
          value={shown.query}
          onChange={shown.search}
          inputRef={searchRef}
        />
      </div>
      <FilterChips
        label={say('caseList.filter')}
        options={cardFilters.map((value) => ({ value, label: say(`caseList.${value}`) }))}
        value={shown.filter}
        onChange={shown.setFilter}
      />
      <Checkbox label={say('caseList.alsoArchive')} isSelected={shown.isArchiveShown} onChange={shown.showArchive} />
      <div className="row case-list-count">
        <h2 className="list-heading" aria-live="polite">
          {say('caseList.count', { count: shown.cards.length })}
        </h2>
        <Button look="quiet" small icon={<Plus size={15} aria-hidden />} onPress={onNew}>
          {say('caseList.new')}
        </Button>
      </div>
    </div>
  );
}
