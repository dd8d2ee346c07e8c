/** Something that the program is made of besides its own code. */
export type Part = {
  readonly name: string;
  readonly version: string;
  /** Its SPDX name. */
  readonly licence: string;
  /** The words of the licence as they came with it; empty where none came. */
  readonly text: string;
};
