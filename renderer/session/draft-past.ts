import type { FormDrafts } from '#shared/contract/holder';
import { type DraftSteps, forgetDraft, noSteps, noteStep, redoDraft, undoDraft } from './draft-steps';

type Stepped = { readonly drafts: FormDrafts; readonly key: string };

/** The steps in the drafts of a session, newer than every change of the holder. */
export class DraftPast {
  #steps: DraftSteps = noSteps;
  /** How many changes of the holder were undone after these steps; they are done again before them. */
  #undoneBelow = 0;

  readonly ends = (): { readonly canUndo: boolean; readonly canRedo: boolean } => ({
    canUndo: this.#steps.done.length > 0,
    canRedo: this.#steps.undone.length > 0,
  });

  /** A change of the holder was made: nothing before it can be undone here. */
  forget(): void {
    this.#steps = noSteps;
    this.#undoneBelow = 0;
  }

  forgetDraft(key: string): void {
    this.#undoneBelow = 0;
    this.#steps = forgetDraft(this.#steps, key);
  }

  note(step: { readonly key: string; readonly before: unknown; readonly after: unknown }, isSamePause: boolean): void {
    this.#undoneBelow = 0;
    this.#steps = noteStep(this.#steps, step, isSamePause);
  }

  /** Takes the step, if it is the turn of the drafts; `undefined` where it is that of the holder. */
  step(direction: 'undo' | 'redo', drafts: FormDrafts): Stepped | undefined {
    if (direction === 'redo' && this.#undoneBelow > 0) return undefined;
    const stepped = (direction === 'undo' ? undoDraft : redoDraft)(this.#steps, drafts);
    if (stepped !== undefined) this.#steps = stepped.steps;
    return stepped;
  }

  /** The holder took a step. */
  steppedBelow(direction: 'undo' | 'redo'): void {
    if (this.#steps.undone.length > 0) this.#undoneBelow += direction === 'undo' ? 1 : -1;
  }
}
