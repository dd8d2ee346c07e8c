import { Eraser } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStable } from '../../forms/desk/use-stable';
import { Button } from '../../ui/button';
import { ForgetDialog, type Forgetting } from './forget-dialog';

type ForgetButtonProps = Forgetting & {
  readonly label: string;
  /** It is forgotten and the dialog gone: the focus must go somewhere, as the button may be gone too. */
  readonly onDone: () => void;
};

/** The way to something that is to be forgotten for good, by a dialog that says what goes and what stays. */
export function ForgetButton({ label, onDone, ...forgetting }: ForgetButtonProps) {
  const [stage, setStage] = useState<'begin' | 'asked' | 'done'>('begin');
  const tellDone = useStable(onDone);
  useEffect(() => {
    if (stage === 'done') tellDone();
  }, [stage, tellDone]);
  return (
    <>
      <Button
        small
        icon={<Eraser size={14} aria-hidden />}
        onPress={() => {
          setStage('asked');
        }}
      >
        {label}
      </Button>
      {stage === 'asked' && <ForgetDialog {...forgetting} onEnd={setStage} />}
    </>
  );
}
