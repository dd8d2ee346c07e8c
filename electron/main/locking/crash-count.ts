/** A renderer that ends so often by itself will not stop doing so. */
const crashLimit = { count: 3, withinMilliseconds: 60_000 };

/** Counts crashes of the page; the answer to each is whether it was one too many. `now` is in milliseconds. */
export function crashCount(now: () => number): () => boolean {
  const crashes: number[] = [];
  return () => {
    const crashedAt = now();
    crashes.push(crashedAt);
    return crashes.filter((at) => crashedAt - at < crashLimit.withinMilliseconds).length >= crashLimit.count;
  };
}
