import { useState } from 'react';
import { type ConsentOverride, isReason, leastReasonLetters, longestReason } from '#shared/document/consent-override';
import type { RecordPointer } from '#shared/document/document';
import type { Obstacle } from '#shared/document/obstacles';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields/text-field';
import { ShutList } from './shut-list';
import './document-panels.css';

type ExportDialogProps = {
  readonly isOpen: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly titleOf: (pointer: RecordPointer) => string;
  readonly onClose: () => void;
  readonly onExport: (override?: ConsentOverride) => void;
  readonly onChecks: () => void;
};

/** The last word before a file is made: what the file is, or what keeps the document shut and what can be done. */
export function ExportDialog({ isOpen, obstacles, titleOf, onClose, onExport, onChecks }: ExportDialogProps) {
  const say = useSay();
  const isFree = obstacles.length === 0;
  const yields = !isFree && obstacles.every((obstacle) => obstacle.yields);
  const title = isFree ? 'document.warnTitle' : yields ? 'document.overrideTitle' : 'document.shutTitle';
  return (
    <Dialog title={say(title)} role="alertdialog" isOpen={isOpen} onClose={onClose}>
      {!isFree && <ShutList obstacles={obstacles} titleOf={titleOf} />}
      {yields && <OverrideForm obstacles={obstacles} onClose={onClose} onExport={onExport} />}
      {isFree && (
        <>
          <p>{say('document.warnBody')}</p>
          <div className="row row-end">
            <Button look="quiet" onPress={onClose}>
              {say('app.cancel')}
            </Button>
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                onExport();
              }}
            >
              {say('document.warnGo')}
            </Button>
          </div>
        </>
      )}
      {!isFree && !yields && (
        <div className="row row-end">
          <Button look="quiet" onPress={onClose}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" onPress={onChecks} autoFocus>
            {say('document.showChecks')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

type OverrideFormProps = Pick<ExportDialogProps, 'obstacles' | 'onClose' | 'onExport'>;

/** The reason why a document leaves without a recorded consent. It counts for the people shown, and for nobody else. */
function OverrideForm({ obstacles, onClose, onExport }: OverrideFormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const people = obstacles
    .flatMap(({ check }) => check.records)
    .flatMap(({ bookId, record }) => (bookId === undefined ? [] : [{ bookId, record }]));
  return (
    <>
      <TextField
        label={say('document.reason')}
        hint={say('document.reasonHint', { letters: leastReasonLetters })}
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
        multiline
        autoFocus
      />
      <p className="small">{say('document.warnBody')}</p>
      <div className="row row-end">
        <Button look="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={!isReason(reason)}
          onPress={() => {
            onExport({ reason, people });
          }}
        >
          {say('document.overrideGo')}
        </Button>
      </div>
    </>
  );
}
