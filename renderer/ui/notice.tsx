import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

type NoticeProps = {
  readonly title: string;
  readonly children?: ReactNode;
  /** `strong` for what went wrong or must be known; it is read out at once. */
  readonly strong?: boolean;
  /** Only part of the page from its start, not news: not read out. */
  readonly still?: boolean;
};

/** A message that stays on the page. */
export function Notice({ title, children, strong = false, still = false }: NoticeProps) {
  const role = still ? 'note' : strong ? 'alert' : 'status';
  return (
    <div className={classes('notice', strong && 'notice-strong')} role={role}>
      {strong ? <CircleAlert size={17} aria-hidden /> : <Info size={17} aria-hidden />}
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
