import type { FieldDescription } from '#shared/model/describe';

export type FieldEditorProps = {
  readonly field: FieldDescription;
  /** As stored or on its way to the disk. */
  readonly value: unknown;
  readonly revision: number;
  readonly onChange: (value: unknown) => void;
};
