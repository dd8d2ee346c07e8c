import type { Input } from '#shared/contract/bridge';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export type HearingHours = Input<'hearing.begin'>['hours'];

const choices: readonly HearingHours[] = [1, 2, 4];

type HearingDialogProps = {
  readonly isOpen: boolean;
  readonly onBegin: (hours: HearingHours) => void;
  readonly onClose: () => void;
};

/** What hearing mode does, and for how long. */
export function HearingDialog({ isOpen, onBegin, onClose }: HearingDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('hearing.title')} isOpen={isOpen} onClose={onClose}>
      <p>{say('hearing.what')}</p>
      <p>{say('hearing.ends')}</p>
      <p>
        <strong>{say('hearing.risk')}</strong>
      </p>
      <div className="row row-end">
        <Button look="quiet" onPress={onClose}>
          {say('app.cancel')}
        </Button>
        {choices.map((hours) => (
          <Button
            key={hours}
            autoFocus={hours === choices[0]}
            onPress={() => {
              onBegin(hours);
            }}
          >
            {say('hearing.hours', { hours })}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
