export type ComboOption = {
  readonly value: string;
  readonly label: string;
  /** What else it is found by and what stands beside it. */
  readonly note?: string;
};
