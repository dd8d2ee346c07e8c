import type { CorpusCase } from './corpus-case';
import { azerbaijanPipelineMap } from './cases/azerbaijan-pipeline-map/facts';
import { bahrainCitizenshipRevoked } from './cases/bahrain-citizenship-revoked/facts';
import { bangladeshDeathInCustody } from './cases/bangladesh-death-in-custody/facts';
import { belarusRowOfArrests } from './cases/belarus-row-of-arrests/facts';
import { chinaLicenceRevoked } from './cases/china-licence-revoked/facts';
import { colombiaProtectionMeasures } from './cases/colombia-protection-measures/facts';
import { cubaChannel } from './cases/cuba-channel/facts';
import { egyptRenewals } from './cases/egypt-renewals/facts';
import { eritreaNoTrial } from './cases/eritrea-no-trial/facts';
import { ethiopiaOtherCalendar } from './cases/ethiopia-other-calendar/facts';
import { franceCassation } from './cases/france-cassation/facts';
import { germanyDayFines } from './cases/germany-day-fines/facts';
import { guatemalaLand } from './cases/guatemala-land/facts';
import { indiaBailRefused } from './cases/india-bail-refused/facts';
import { iranTwoSentences } from './cases/iran-two-sentences/facts';
import { kenyaMarketPoem } from './cases/kenya-market-poem/facts';
import { koreaShipyardStrike } from './cases/korea-shipyard-strike/facts';
import { kyrgyzSuspended } from './cases/kyrgyz-suspended/facts';
import { mexicoAmparo } from './cases/mexico-amparo/facts';
import { myanmarMilitaryCourt } from './cases/myanmar-military-court/facts';
import { nigeriaShariaAppeal } from './cases/nigeria-sharia-appeal/facts';
import { philippinesCyberlibel } from './cases/philippines-cyberlibel/facts';
import { polandSlapp } from './cases/poland-slapp/facts';
import { russiaHospitalAndAgent } from './cases/russia-hospital-and-agent/facts';
import { russiaHospitalAndAgentInRussian } from './cases/russia-hospital-and-agent/facts-in-russian';
import { saudiPardon } from './cases/saudi-pardon/facts';
import { tajikistanTakenFromAbroad } from './cases/tajikistan-taken-from-abroad/facts';
import { thailandConsecutive } from './cases/thailand-consecutive/facts';
import { turkeyMembership } from './cases/turkey-membership/facts';
import { ukPlacards } from './cases/uk-placards/facts';
import { usPleaAgreement } from './cases/us-plea-agreement/facts';
import { uzbekistanReadingCircle } from './cases/uzbekistan-reading-circle/facts';
import { venezuelaExchange } from './cases/venezuela-exchange/facts';
import { vietnamFamilyNameFirst } from './cases/vietnam-family-name-first/facts';
import { zambiaSubmission } from './cases/zambia-submission/facts';

/** Every case of the corpus, in each language in which it is told. */
export const corpusCases: readonly CorpusCase[] = [
  azerbaijanPipelineMap,
  bahrainCitizenshipRevoked,
  bangladeshDeathInCustody,
  belarusRowOfArrests,
  chinaLicenceRevoked,
  colombiaProtectionMeasures,
  cubaChannel,
  egyptRenewals,
  eritreaNoTrial,
  ethiopiaOtherCalendar,
  franceCassation,
  germanyDayFines,
  guatemalaLand,
  indiaBailRefused,
  iranTwoSentences,
  kenyaMarketPoem,
  koreaShipyardStrike,
  kyrgyzSuspended,
  mexicoAmparo,
  myanmarMilitaryCourt,
  nigeriaShariaAppeal,
  philippinesCyberlibel,
  polandSlapp,
  russiaHospitalAndAgent,
  russiaHospitalAndAgentInRussian,
  saudiPardon,
  tajikistanTakenFromAbroad,
  thailandConsecutive,
  turkeyMembership,
  ukPlacards,
  usPleaAgreement,
  uzbekistanReadingCircle,
  venezuelaExchange,
  vietnamFamilyNameFirst,
  zambiaSubmission,
];
