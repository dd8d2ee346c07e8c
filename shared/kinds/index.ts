import { Aggregate } from './registers/aggregate';
import { Attachment } from './attachment';
import { Authority } from './registers/authority';
import { Body } from './registers/body';
import { Charge } from './charge';
import { CoerciveAct } from './coercive-act';
import { Counsel } from './registers/counsel';
import { Decision } from './decision';
import { Detention } from './detention';
import { Event } from './event';
import { ExpertOpinion } from './expert-opinion';
import { Expression } from './expression';
import { Hearing } from './hearing';
import { InternationalStep } from './international-step';
import { Link } from './link';
import { Meeting } from './meeting';
import { Motion } from './motion';
import { Norm } from './registers/norm';
import { Note } from './note';
import { Organisation } from './registers/organisation';
import { Party } from './party';
import { Payment } from './payment';
import { Proceeding } from './proceeding';
import { Recommendation } from './registers/recommendation';
import { Source } from './source';
import { Task } from './task';
import { Treatment } from './treatment';
import { ThesaurusTerm } from './registers/thesaurus-term';
import { UnitOfAccount } from './registers/unit-of-account';
import type { Kind, Part } from '../schema/kind';
import { type CaseBookKind, kindNames, type SharedKind } from '../schema/kind-names';

/** Every kind of record: the one place where a kind is added, beside its name in `names.ts`. */
export const kinds = {
  party: Party,
  expression: Expression,
  proceeding: Proceeding,
  charge: Charge,
  coerciveAct: CoerciveAct,
  detention: Detention,
  treatment: Treatment,
  hearing: Hearing,
  decision: Decision,
  expertOpinion: ExpertOpinion,
  motion: Motion,
  internationalStep: InternationalStep,
  payment: Payment,
  event: Event,
  source: Source,
  attachment: Attachment,
  meeting: Meeting,
  note: Note,
  task: Task,
  link: Link,
  norm: Norm,
  body: Body,
  recommendation: Recommendation,
  aggregate: Aggregate,
  authority: Authority,
  unitOfAccount: UnitOfAccount,
  organisation: Organisation,
  counsel: Counsel,
  thesaurusTerm: ThesaurusTerm,
} as const satisfies { readonly [Name in CaseBookKind | SharedKind]: Kind<Name> };
export type Kinds = typeof kinds;
export type KindName = keyof Kinds;

/** What the program knows of a kind, where it does not matter which one it is. */
export function kindOf(name: KindName): Kind {
  return kinds[name];
}

/** What the program knows of something inside a record, by its group: `decision-sanctions`. */
export function partOf(group: string): Part | undefined {
  const name = kindNames.find((each) => group.startsWith(`${each}-`));
  return name && kindOf(name).parts?.[group.slice(name.length + 1)];
}
