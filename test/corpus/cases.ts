import type { CorpusCase } from './corpus-case';
import { belarusRowOfArrests } from './cases/belarus-row-of-arrests/facts';
import { chinaLicenceRevoked } from './cases/china-licence-revoked/facts';
import { cubaChannel } from './cases/cuba-channel/facts';
import { egyptRenewals } from './cases/egypt-renewals/facts';
import { ethiopiaOtherCalendar } from './cases/ethiopia-other-calendar/facts';
import { franceCassation } from './cases/france-cassation/facts';
import { germanyDayFines } from './cases/germany-day-fines/facts';
import { indiaBailRefused } from './cases/india-bail-refused/facts';
import { iranTwoSentences } from './cases/iran-two-sentences/facts';
import { kyrgyzSuspended } from './cases/kyrgyz-suspended/facts';
import { mexicoAmparo } from './cases/mexico-amparo/facts';
import { myanmarMilitaryCourt } from './cases/myanmar-military-court/facts';
import { russiaHospitalAndAgent } from './cases/russia-hospital-and-agent/facts';
import { russiaHospitalAndAgentInRussian } from './cases/russia-hospital-and-agent/facts-in-russian';
import { saudiPardon } from './cases/saudi-pardon/facts';
import { turkeyMembership } from './cases/turkey-membership/facts';
import { ukPlacards } from './cases/uk-placards/facts';
import { usPleaAgreement } from './cases/us-plea-agreement/facts';
import { vietnamFamilyNameFirst } from './cases/vietnam-family-name-first/facts';

/** Every case of the corpus, in each language in which it is told. */
export const corpusCases: readonly CorpusCase[] = [
  belarusRowOfArrests,
  chinaLicenceRevoked,
  cubaChannel,
  egyptRenewals,
  ethiopiaOtherCalendar,
  franceCassation,
  germanyDayFines,
  indiaBailRefused,
  iranTwoSentences,
  kyrgyzSuspended,
  mexicoAmparo,
  myanmarMilitaryCourt,
  russiaHospitalAndAgent,
  russiaHospitalAndAgentInRussian,
  saudiPardon,
  turkeyMembership,
  ukPlacards,
  usPleaAgreement,
  vietnamFamilyNameFirst,
];
