import type * as z from 'zod';
import type * as decisions from '#shared/kinds/decision';
import type * as norms from '#shared/kinds/registers/norm';
import type * as parts from '#shared/schema/record';
import type * as quantities from '#shared/values/quantities/quantity';
import type { Traced } from '../words/traced';
import type { RecordOfKind } from './case-file';

/** The kinds of record as patterns, documents and languages read them: each value knows the field that it stands in. */
export type Aggregate = RecordOfKind['aggregate'];
export type Attachment = RecordOfKind['attachment'];
export type Authority = RecordOfKind['authority'];
export type Body = RecordOfKind['body'];
export type Charge = RecordOfKind['charge'];
export type CoerciveAct = RecordOfKind['coerciveAct'];
export type Counsel = RecordOfKind['counsel'];
export type Decision = RecordOfKind['decision'];
export type Detention = RecordOfKind['detention'];
export type Event = RecordOfKind['event'];
export type ExpertOpinion = RecordOfKind['expertOpinion'];
export type Expression = RecordOfKind['expression'];
export type Hearing = RecordOfKind['hearing'];
export type InternationalStep = RecordOfKind['internationalStep'];
export type Link = RecordOfKind['link'];
export type Motion = RecordOfKind['motion'];
export type Norm = RecordOfKind['norm'];
export type Organisation = RecordOfKind['organisation'];
export type Party = RecordOfKind['party'];
export type Payment = RecordOfKind['payment'];
export type Proceeding = RecordOfKind['proceeding'];
export type Recommendation = RecordOfKind['recommendation'];
export type Source = RecordOfKind['source'];
export type Treatment = RecordOfKind['treatment'];
export type UnitOfAccount = RecordOfKind['unitOfAccount'];

export type CourtOrder = Traced<decisions.CourtOrder>;
export type JudgmentFailure = Traced<decisions.JudgmentFailure>;
export type Sanction = Traced<decisions.Sanction>;
export type NormChange = Traced<z.infer<typeof norms.NormChange>>;
export type NormCritique = Traced<z.infer<typeof norms.NormCritique>>;
export type Penalty = Traced<norms.Penalty>;

export type Attribution = Traced<parts.Attribution>;
export type Citation = Traced<parts.Citation>;
export type Count = Traced<quantities.Count>;
export type Money = Traced<quantities.Money>;
