import { Hourglass } from 'lucide-react';
import { useSay } from '../../program/translation';
import { useCountdown } from './use-countdown';
import './idle-lock.css';

type IdleWarningProps = {
  /** Until the lock; undefined while there is nothing to warn of. */
  readonly seconds: number | undefined;
  /** Other for every warning. */
  readonly turn: number | undefined;
};

/**
 * Says that the vault is about to lock because nobody is there. Has nothing to press and takes no focus: any key or
 * movement is the answer. It is read out once, and the seconds are for the eye; it lies over dialogs and can be read
 * under them.
 */
export function IdleWarning({ seconds, turn }: IdleWarningProps) {
  return (
    <div className="idle-warning-place" role="status" data-react-aria-top-layer>
      {seconds !== undefined && <Warning key={turn} seconds={seconds} />}
    </div>
  );
}

function Warning({ seconds }: { readonly seconds: number }) {
  const say = useSay();
  const left = useCountdown(seconds);
  return (
    <>
      <p className="visually-hidden">{say('idle.read')}</p>
      <div className="idle-warning" aria-hidden>
        <Hourglass size={22} aria-hidden />
        <div>
          <p className="idle-warning-title">{say('idle.locks', { seconds: left })}</p>
          <p>
            {say('idle.why')} {say('idle.keep')}
          </p>
        </div>
      </div>
    </>
  );
}
