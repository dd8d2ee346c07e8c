import type { ExpressionFacts } from './expressions';
import type { DecisionNamed } from './proceedings';
import type { Event, Link, Motion } from '../case-file/records';

/** Acts that have a noun. `committal`: an arrest that was ordered, or came while the person was held. */
export type ActNamed =
  | 'arrest'
  | 'committal'
  | 'detention'
  | 'search'
  | 'questioning'
  | 'release'
  | 'blocking'
  | 'travel-ban'
  | 'asset-freeze'
  | 'deportation'
  | 'extradition'
  | 'enforced-disappearance';

/** One of two things that are tied, as a noun can name it. */
export type Tied =
  | { readonly as: 'event'; readonly event: Event['id'] }
  | { readonly as: 'expression'; readonly expression: ExpressionFacts }
  | { readonly as: 'act'; readonly act: ActNamed; readonly of: readonly string[] }
  | { readonly as: 'decision'; readonly decision: DecisionNamed }
  | { readonly as: 'motion'; readonly motion: Pick<Motion, 'kind' | 'filed'> }
  | { readonly as: 'opinion' }
  | { readonly as: 'charge'; readonly against: readonly string[] };

/** How the one is tied to the other; `after` says of what came before something that the other came after it. */
export type Relation = 'after' | 'result' | 'connected' | 'based' | 'contests' | 'evidence';

/** Sentences about how two records hang together. */
export interface TieMessages {
  readonly tie: {
    /** What the sentence before was about. */
    readonly subject: Tied;
    readonly relation: Relation;
    readonly object: Tied;
    readonly interval: Link['interval'];
    readonly lessThan: boolean;
    /** The tie in the words of whoever recorded it. */
    readonly words: Link['words'];
  };
}
