/** Runs something after so many milliseconds, unless it is called off before. Answers with the way to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** The clock of the machine. */
export const afterTime: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
