import type { Sitting } from '../../../../messages/coercion';
import { date, when } from '../../nouns/values';
import { join, lead } from '../../../../words/joining';
import { originOf } from '../../../../words/traced';
import { prose, stated, type Words } from '../../../../words/words';

/** «до 23:40», «до 02:10 4 мая 2012 года»: when a questioning or search ended. */
function until({ ended, endedThatDay }: Sitting): Words {
  if (ended === undefined) return '';
  const hour = ended.time === undefined ? '' : stated(ended.time, originOf(ended));
  if (endedThatDay) return lead('до ', hour);
  return hour === '' ? prose`до ${date(ended)}` : prose`до ${hour} ${when({ ...ended, time: undefined })}`;
}

const counsel = {
  present: 'с участием защитника',
  absent: 'без участия защитника',
  refused: 'без участия защитника (в его допуске было отказано)',
} as const;

/** «до 23:40 без участия защитника». */
export const sittingOf = (sitting: Sitting): Words =>
  join(until(sitting), sitting.counselPresence === undefined ? '' : counsel[sitting.counselPresence]);
