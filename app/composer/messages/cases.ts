import type { CoercionMessages } from './coercion';
import type { DecisionMessages } from './decisions';
import type { EventMessages } from './events';
import type { ExpertMessages } from './experts';
import type { OverviewMessages } from './overview';
import type { PeopleMessages } from './people';
import type { ProceedingMessages } from './proceedings';
import type { TieMessages } from './ties';

/** Sentences that tell of a case. */
export interface CaseMessages
  extends
    CoercionMessages,
    DecisionMessages,
    EventMessages,
    ExpertMessages,
    OverviewMessages,
    PeopleMessages,
    ProceedingMessages,
    TieMessages {}
