import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Input, SearchField as AriaSearchField } from 'react-aria-components';
import { Button } from '../button';

type SearchFieldProps = {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A search box; Esc empties it. */
export function SearchField({ label, clearLabel, value, onChange, inputRef }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className="search">
      <Search size={15} aria-hidden />
      <Input className="input" dir="auto" placeholder={label} ref={inputRef} />
      <Button look="quiet" small aria-label={clearLabel} icon={<X size={14} aria-hidden />} />
    </AriaSearchField>
  );
}
