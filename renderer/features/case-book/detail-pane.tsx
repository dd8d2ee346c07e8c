import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FoundRecord } from '../../foundation/records/lookup';
import { recordTitle } from '../../foundation/records/record-title';
import { RecordView } from '../../foundation/records/record-view';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';

type DetailPaneProps = { readonly found: FoundRecord; readonly onClose: () => void };

/** A record of the shared registers, beside the case that refers to it. Esc closes it. */
export function DetailPane({ found, onClose }: DetailPaneProps) {
  const translator = useTranslator();
  const { say } = translator;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [found.id]);
  return (
    <aside
      className="detail"
      aria-label={say('caseBook.detail')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="record-head">
        <div>
          <p className="muted small">{say(`kind.${found.kind}.one`)}</p>
          <h2 ref={heading} tabIndex={-1} className="page-title">
            {recordTitle(found.kind, found.record, translator)}
          </h2>
        </div>
        <Button
          look="quiet"
          small
          aria-label={say('caseBook.closeDetail')}
          icon={<X size={16} aria-hidden />}
          onPress={onClose}
        />
      </header>
      <RecordView kind={found.kind} record={found.record} />
    </aside>
  );
}
