import type { Sitting } from '../../../../messages/coercion';
import { date, when } from '../../grammar/dates';
import { join, lead } from '../../../../words/joining';
import { originOf } from '../../../../words/traced';
import { prose, stated, type Words } from '../../../../words/words';

/** `until 23:40`, `until 02:10 on 4 May 2012`: when a questioning or search ended. */
function until({ ended, endedThatDay }: Sitting): Words {
  if (ended === undefined) return '';
  const hour = ended.time === undefined ? '' : stated(ended.time, originOf(ended));
  if (endedThatDay) return lead('until ', hour);
  return hour === '' ? prose`until ${date(ended)}` : prose`until ${hour} ${when({ ...ended, time: undefined })}`;
}

const counselAt = {
  questioning: { present: 'in the presence of counsel', absent: 'without counsel', refused: '' },
  search: {
    present: 'with counsel present',
    absent: 'without counsel present',
    refused: 'without counsel being let in',
  },
} as const;

/** `until 23:40 without counsel`; that counsel was refused at a questioning is a step of its own. */
export function sittingOf(what: keyof typeof counselAt, sitting: Sitting): Words {
  const { counselPresence } = sitting;
  return join(until(sitting), counselPresence === undefined ? '' : counselAt[what][counselPresence]);
}
