import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import { useLostFocus } from './use-lost-focus';

type NoticeProps = {
  readonly title: string;
  readonly children?: ReactNode;
  /** `strong` for what went wrong or must be known; it is read out at once. */
  readonly strong?: boolean;
  /** Only part of the page from its start, not news: not read out. */
  readonly still?: boolean;
  /** Told in the place of what had the focus: it takes the focus, if nothing else has it. */
  readonly takesLostFocus?: boolean;
};

/** A message that stays on the page. */
export function Notice({ title, children, strong = false, still = false, takesLostFocus = false }: NoticeProps) {
  const place = useLostFocus<HTMLDivElement>(takesLostFocus);
  const role = still ? 'note' : strong ? 'alert' : 'status';
  return (
    <div
      ref={place}
      className={classes('notice', strong && 'notice-strong')}
      role={role}
      {...(takesLostFocus && { tabIndex: -1 })}
    >
      {strong ? <CircleAlert size={17} aria-hidden /> : <Info size={17} aria-hidden />}
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
