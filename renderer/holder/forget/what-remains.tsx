import { useSay } from '../../program/translation';
import '../holder.css';

/** No program can promise more of a disk than it can reach, and whoever decides on it must know. */
export function WhatRemains() {
  const say = useSay();
  return (
    <div>
      <p>{say('forget.remains')}</p>
      <ul className="what-remains">
        <li>{say('forget.copies')}</li>
        <li>{say('forget.files')}</li>
        <li>{say('forget.others')}</li>
        <li>{say('forget.flash')}</li>
      </ul>
    </div>
  );
}
