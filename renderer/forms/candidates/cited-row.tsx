import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { Button } from '../../ui/button';
import { recordTitle } from '../../records/record-title';
import { ReferenceLink } from '../../records/reference-link';
import { useRecordScope } from '../../records/record-scope';
import { useTranslator } from '../../program/translation';

type CitedRowProps = {
  readonly to: AnyReference;
  /** The short fields beside the name: where in it something stands. */
  readonly where: ReactNode;
  /** What stands below: its words. */
  readonly children: ReactNode;
  readonly onRemove: () => void;
};

/** One thing that is cited, with its name and the button that takes it out. */
export function CitedRow({ to, where, children, onRemove }: CitedRowProps) {
  const translator = useTranslator();
  const { find } = useRecordScope();
  const found = find(to);
  const name = found === undefined ? to.id : recordTitle(to.kind, found.record, translator);
  return (
    <li className="cited" aria-label={name}>
      <div className="cited-line">
        <span className="cited-name">
          <ReferenceLink to={to} />
        </span>
        <div className="cited-short">{where}</div>
        <Button
          look="quiet"
          small
          aria-label={translator.say('picker.remove', { name })}
          icon={<X size={14} aria-hidden />}
          onPress={onRemove}
        />
      </div>
      {children}
    </li>
  );
}
