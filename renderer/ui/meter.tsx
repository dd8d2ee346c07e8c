import { Label, Meter as AriaMeter } from 'react-aria-components';
import { classes } from './classes';

type MeterProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The value in words; a bar alone says nothing to many readers. */
  readonly words: string;
  readonly isOver?: boolean;
};

/** A quantity against its measure, as a bar and in words. */
export function Meter({ label, value, most, words, isOver = false }: MeterProps) {
  return (
    <AriaMeter
      className={classes('meter', isOver && 'meter-over')}
      value={Math.min(value, most)}
      maxValue={most}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <div className="meter-head">
            <Label>{label}</Label>
            <strong className="numbers">{words}</strong>
          </div>
          <div className="meter-bar">
            <div className="meter-fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaMeter>
  );
}
