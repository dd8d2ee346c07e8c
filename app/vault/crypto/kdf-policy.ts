/** The cost of Argon2id: memory in KiB, passes over it, lanes. */
export type KdfParameters = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };

export type KdfPolicy = {
  /** For new slots, the preferred first; the next where the memory cannot be had. */
  readonly create: readonly KdfParameters[];
  /** Weaker than this is not opened: a header that was tampered with must not make guessing cheap. */
  readonly floor: KdfParameters;
  /** Dearer than this is not tried: a header must not be able to fill the memory or to run for hours. */
  readonly cap: KdfParameters;
};

const MiB = 1024;

/**
 * 256 MiB three times: about 0.7 s on a two-core laptop. RFC 9106 §4 recommends 64 MiB × 3 where memory is scarce;
 * that is the floor here. One lane, because the WebAssembly implementation has one thread.
 */
export const productionKdfPolicy: KdfPolicy = {
  create: [
    { memoryKiB: 256 * MiB, passes: 3, lanes: 1 },
    { memoryKiB: 128 * MiB, passes: 6, lanes: 1 },
  ],
  floor: { memoryKiB: 64 * MiB, passes: 3, lanes: 1 },
  cap: { memoryKiB: 1024 * MiB, passes: 32, lanes: 1 },
};

export function isAllowed(parameters: KdfParameters, policy: KdfPolicy): boolean {
  const { floor, cap } = policy;
  return (
    isBetween(parameters.memoryKiB, floor.memoryKiB, cap.memoryKiB) &&
    isBetween(parameters.passes, floor.passes, cap.passes) &&
    isBetween(parameters.lanes, floor.lanes, cap.lanes)
  );
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
