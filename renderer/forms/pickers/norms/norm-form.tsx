import { useEffect, useRef } from 'react';
import type { FoundRecord } from '../../../records/lookup';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { useInSight } from '../../candidates/use-in-sight';
import { formKeys } from '../../desk/form-keys';
import { NormFields } from './norm-fields';
import { useNewNorm } from './use-new-norm';

type NormFormProps = {
  /** The citation as it was typed. */
  readonly text: string;
  readonly norms: readonly FoundRecord[];
  readonly onCreated: (id: string, part: string | undefined) => void;
  readonly onCancel: () => void;
};

/** Enters an article that the register does not have: its law, its number and, if known, its heading. */
export function NormForm({ text, norms, onCreated, onCancel }: NormFormProps) {
  const say = useSay();
  const shown = useInSight();
  const norm = useNewNorm({ text, norms, onCreated });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div
      ref={shown}
      className="create-form"
      data-own-keys
      role="group"
      aria-label={say('picker.newRecord', { kind: say('kind.norm.one') })}
      onKeyDown={formKeys(() => void norm.make(), onCancel)}
    >
      <NormFields norm={norm} first={first} />
      {norm.hasFailed && <p className="field-error">{say('picker.notCreated')}</p>}
      <div className="create-buttons">
        <Button look="primary" small isDisabled={!norm.isReady} onPress={() => void norm.make()}>
          {say('picker.createIt')}
        </Button>
        <Button look="quiet" small onPress={onCancel}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
