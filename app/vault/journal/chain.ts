import { equalBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { Frame, ScannedSegment } from './frame';

export type Chain = {
  /** The frames that count, in the order of writing. */
  readonly frames: readonly Frame[];
  /** Something is missing, doubled or damaged between them. */
  readonly broken: boolean;
};

/**
 * Puts the frames of segments into their chain. Each frame names the tag of the one before it. A segment may begin
 * behind an earlier frame than the last: what follows that frame was never confirmed, and is left out.
 */
export function linkFrames(lastTag: Bytes, segments: readonly ScannedSegment[]): Chain {
  let frames: readonly Frame[] = [];
  let broken = segments.some((segment) => segment.damaged);
  for (const segment of segments) {
    const joined = joinSegment(lastTag, frames, segment.frames);
    frames = joined.frames;
    broken ||= joined.broken;
  }
  return { frames, broken };
}

function joinSegment(lastTag: Bytes, before: readonly Frame[], segment: readonly Frame[]): Chain {
  const [first] = segment;
  if (!first) return { frames: before, broken: false };
  const kept = precedingFrames(lastTag, before, first);
  const unique = segment.filter((frame, at) => at === 0 || frame.index > (segment[at - 1]?.index ?? -1));
  const isUnbroken = unique.every((frame, at) => at === 0 || follows(frame, unique[at - 1]));
  return {
    frames: [...(kept ?? before), ...unique],
    broken: kept === undefined || first.index !== 0 || !isUnbroken || unique.length < segment.length,
  };
}

/** The frames up to the one that `first` names as its predecessor; undefined when that one is not there. */
function precedingFrames(lastTag: Bytes, before: readonly Frame[], first: Frame): readonly Frame[] | undefined {
  const at = before.findLastIndex((frame) => equalBytes(frame.tag, first.previousTag));
  if (at >= 0) return before.slice(0, at + 1);
  return equalBytes(lastTag, first.previousTag) ? [] : undefined;
}

function follows(frame: Frame, previous: Frame | undefined): boolean {
  return previous !== undefined && equalBytes(frame.previousTag, previous.tag);
}
