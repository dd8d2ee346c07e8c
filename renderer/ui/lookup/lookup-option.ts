import type { ReactNode } from 'react';

export type LookupOption = {
  readonly id: string;
  readonly title: string;
  /** What tells it apart from others of its name. */
  readonly note?: string | undefined;
  /** What must be seen beside the title. */
  readonly mark?: ReactNode;
  /** Leads to something instead of being chosen: "Create …". */
  readonly isAction?: boolean;
};

export type LookupGroup = {
  readonly id: string;
  readonly label?: string | undefined;
  readonly options: readonly LookupOption[];
};

/** The element of an option. */
export function optionId(id: string, option: string): string {
  return `${id}-option-${option}`;
}
