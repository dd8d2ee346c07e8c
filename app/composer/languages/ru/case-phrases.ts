import type { CaseMessages } from '../../messages/cases';
import { actPhrases } from './sentences/coercion/acts';
import { answeredPhrases } from './sentences/proceedings/answered';
import { coercionPhrases } from './sentences/coercion/coercion';
import { coursePhrases } from './sentences/proceedings/course';
import { custodyPhrases } from './sentences/coercion/custody';
import { decisionPhrases } from './sentences/judgments/decisions';
import { eventPhrases } from './sentences/cases/events';
import { expertPhrases } from './sentences/proceedings/experts';
import { expressionPhrases } from './sentences/expressions/expressions';
import { hearingPhrases } from './sentences/proceedings/hearings';
import { judgmentPhrases } from './sentences/judgments/judgment';
import { outletPhrases } from './sentences/cases/outlets';
import { overviewPhrases } from './sentences/cases/overview';
import { peoplePhrases } from './sentences/cases/people';
import { pleaPhrases } from './sentences/judgments/pleas';
import { proceedingPhrases } from './sentences/proceedings/proceedings';
import { searchPhrases } from './sentences/coercion/searches';
import { treatmentPhrases } from './sentences/coercion/treatment';
import { refusalPhrases } from './sentences/judgments/refusals';
import { tiePhrases } from './sentences/cases/ties';
import type { Phrases } from '../../voice/language';

export const casePhrases: Phrases<keyof CaseMessages> = {
  ...actPhrases,
  ...answeredPhrases,
  ...coercionPhrases,
  ...coursePhrases,
  ...custodyPhrases,
  ...decisionPhrases,
  ...eventPhrases,
  ...expertPhrases,
  ...expressionPhrases,
  ...hearingPhrases,
  ...judgmentPhrases,
  ...outletPhrases,
  ...overviewPhrases,
  ...peoplePhrases,
  ...pleaPhrases,
  ...proceedingPhrases,
  ...refusalPhrases,
  ...searchPhrases,
  ...tiePhrases,
  ...treatmentPhrases,
};
