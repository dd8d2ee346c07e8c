import { activities } from './activities';
import { attack } from './attack';
import { charges } from './charges';
import { civilAward } from './civil-award';
import { course } from './course';
import { custody } from './custody';
import { detentionChain } from './detention-chain';
import { experts } from './experts';
import { externalFinding } from './external-finding';
import { furtherDecisions } from './further-decisions';
import { grace } from './grace';
import { groupTrial } from './group-trial';
import { happenings } from './happenings';
import { judgmentCriticised } from './judgment-criticised';
import { money } from './money';
import { outcomeChain } from './outcome-chain';
import { outletSanction } from './outlet-sanction';
import { overrun } from './overrun';
import type { Pattern } from './pattern';
import { perception } from './perception';
import { punishment } from './punishment';
import { treatment } from './treatment';
import { verdict } from './verdict';

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
  judgmentCriticised,
  perception,
  treatment,
  course,
  externalFinding,
  money,
  attack,
  activities,
  happenings,
];
