import type { ExpertOpinion } from '../case-file/records';

/** Sentences about expert opinions, for whichever side. */
export interface ExpertMessages {
  /** The opinion that a charge rests on, with its conclusion quoted. */
  readonly chargeOpinion: { readonly opinion: ExpertOpinion; readonly charge: boolean };
  readonly contraryOpinion: { readonly opinion: ExpertOpinion };
  readonly examinations: {
    readonly person: string | undefined;
    readonly number: number;
    readonly forced: boolean;
    readonly afterArrest: boolean;
  };
  readonly examination: { readonly opinion: ExpertOpinion; readonly contrary: boolean };
  readonly technical: { readonly opinion: ExpertOpinion };
  readonly opinionCourse: { readonly opinion: ExpertOpinion };
  readonly opinionDefects: { readonly opinion: ExpertOpinion };
}
