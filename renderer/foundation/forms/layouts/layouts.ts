import type { ReferenceKind } from '#shared/model/ids';
import type { Layout } from '../layout';
import { charge, expression, proceeding } from './accusation';
import { coerciveAct, detention, treatment } from './coercion';
import { decision, expertOpinion, hearing, internationalStep, motion } from './court';
import { aggregate, norm, recommendation } from './law';
import { attachment, note, source, task } from './papers';
import { body, counsel, organisation, party } from './people';
import { event, link, payment } from './story';

/** The form of every kind of record, without what every record has last: how it is known. */
export const layouts: Readonly<Record<ReferenceKind, Layout>> = {
  party,
  expression,
  proceeding,
  charge,
  coerciveAct,
  detention,
  treatment,
  hearing,
  decision,
  expertOpinion,
  motion,
  internationalStep,
  payment,
  event,
  source,
  attachment,
  note,
  task,
  link,
  norm,
  body,
  recommendation,
  aggregate,
  organisation,
  counsel,
};
