import type { FormDrafts } from '#shared/contract/holder';
import { withEntry } from '#shared/schema/fields';

type Step = { readonly key: string; readonly before: unknown; readonly after: unknown };

/**
 * What was done to the drafts since the last change of the holder, to be undone before it. The history of a holder
 * knows nothing of drafts; without this, Ctrl+Z in an unfinished record would undo something in another one.
 */
export type DraftSteps = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const noSteps: DraftSteps = { done: [], undone: [] };

/** Adds a step; one that goes on with the same draft before the pause is over belongs to the step before it. */
export function noteStep(steps: DraftSteps, step: Step, isSamePause: boolean): DraftSteps {
  const last = steps.done.at(-1);
  if (isSamePause && last?.key === step.key) {
    return { done: [...steps.done.slice(0, -1), { ...step, before: last.before }], undone: [] };
  }
  return { done: [...steps.done, step], undone: [] };
}

/** Forgets the steps of a draft that was taken away because it is stored now. */
export function forgetDraft(steps: DraftSteps, key: string): DraftSteps {
  const isOther = (step: Step): boolean => step.key !== key;
  return { done: steps.done.filter(isOther), undone: steps.undone.filter(isOther) };
}

type Stepped = { readonly steps: DraftSteps; readonly drafts: FormDrafts; readonly key: string };

/** Takes the last step back; `undefined` where there is none. */
export function undoDraft({ done, undone }: DraftSteps, drafts: FormDrafts): Stepped | undefined {
  const step = done.at(-1);
  if (step === undefined) return undefined;
  return {
    steps: { done: done.slice(0, -1), undone: [...undone, step] },
    drafts: withEntry(drafts, step.key, step.before),
    key: step.key,
  };
}

/** Does the step that was taken back last again. */
export function redoDraft({ done, undone }: DraftSteps, drafts: FormDrafts): Stepped | undefined {
  const step = undone.at(-1);
  if (step === undefined) return undefined;
  return {
    steps: { done: [...done, step], undone: undone.slice(0, -1) },
    drafts: withEntry(drafts, step.key, step.after),
    key: step.key,
  };
}
