import { useId } from 'react';

/** Work that goes on and cannot say how long: a line in words and a moving bar. */
export function Progress({ label }: { readonly label: string }) {
  const id = useId();
  return (
    <div className="progress" role="status">
      <span id={id}>{label}</span>
      <div className="progress-bar" role="progressbar" aria-labelledby={id} />
    </div>
  );
}
