import { ages } from '../patterns/people/ages';
import { activities } from '../patterns/events/activities';
import { attack } from '../patterns/coercion/attack';
import { charges } from '../patterns/judgments/charges';
import { civilAward } from '../patterns/judgments/civil-award';
import { course } from '../patterns/events/course';
import { custody } from '../patterns/coercion/custody';
import { detentionChain } from '../patterns/coercion/detention-chain';
import { effect } from '../patterns/judgments/effect';
import { experts } from '../patterns/events/experts';
import { externalFinding } from '../patterns/events/external-finding';
import { furtherDecisions } from '../patterns/judgments/further-decisions';
import { grace } from '../patterns/judgments/grace';
import { groupTrial } from '../patterns/judgments/group-trial';
import { happenings } from '../patterns/events/happenings';
import { judgmentCriticised } from '../patterns/judgments/judgment-criticised';
import { money } from '../patterns/money';
import { outcomeChain } from '../patterns/judgments/outcome-chain';
import { outletSanction } from '../patterns/judgments/outlet-sanction';
import { overrun } from '../patterns/judgments/overrun';
import type { Pattern } from '../patterns/pattern';
import { perception } from '../patterns/events/perception';
import { represented } from '../patterns/people/represented';
import { punishment } from '../patterns/judgments/punishment';
import { treatment } from '../patterns/coercion/treatment';
import { verdict } from '../patterns/judgments/verdict';

/** In the order in which they may take records: what is particular before what is general. */
export const allPatterns: readonly Pattern[] = [
  groupTrial,
  detentionChain,
  custody,
  verdict,
  overrun,
  outletSanction,
  civilAward,
  punishment,
  outcomeChain,
  charges,
  experts,
  grace,
  furtherDecisions,
  effect,
  judgmentCriticised,
  perception,
  treatment,
  course,
  externalFinding,
  money,
  attack,
  activities,
  happenings,
  ages,
  represented,
];
