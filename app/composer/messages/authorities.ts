import type { Authority } from '../case-file/records';

/** The paper of a court or body: of which kind, in which case or under which title, on which State, of which day. */
export type AuthorityPaper = Pick<Authority, 'kind' | 'by' | 'title' | 'number' | 'numberOf' | 'date'> & {
  /** The State that it is about, where its name does not say it. */
  readonly state: Authority['state'];
  /** Given in a case, whose name is its title; else the title is that of the paper. */
  readonly isOfCase: boolean;
};

/** Sentences about what courts and bodies found or held outside the case. */
export interface AuthorityMessages {
  /** What it found or held in the words of the record; without them, in its own. */
  readonly 'authority-held': { readonly paper: AuthorityPaper } & Pick<Authority, 'held' | 'quotation' | 'norms'>;
  /** Its own words, behind the words of the record. */
  readonly 'authority-quoted': Pick<Authority, 'by' | 'quotation'>;
  /** It is pointed to: what it says was told above, or is not recorded. */
  readonly 'authority-cited': { readonly paper: AuthorityPaper } & Pick<Authority, 'norms'>;
}
