export type BackedUpHolder = {
  readonly id: string;
  readonly role: string;
  readonly entries: readonly { readonly kind: string; readonly body: Uint8Array<ArrayBuffer> }[];
  readonly readable?: Uint8Array<ArrayBuffer>;
  readonly records: number;
  readonly lost: number;
};
