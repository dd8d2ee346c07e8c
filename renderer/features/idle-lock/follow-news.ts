import type { Result } from '#shared/result';

type Following<News extends { readonly turn: number }> = {
  /** Answers when there is news after a turn. */
  readonly ask: (after: number) => Promise<Result<News, unknown>>;
  readonly tell: (news: News) => void;
  /** Lets so many seconds pass. */
  readonly pause: (seconds: number) => Promise<void>;
  readonly isOver: () => boolean;
};

/** The longest that is waited before a question that failed is asked again. */
const mostSeconds = 60;

/**
 * Asks for news, one after the other, until it is over. A question that fails is asked again, later each time but always
 * within a minute: whoever is not warned once must not go unwarned for the rest of the session.
 */
export async function followNews<News extends { readonly turn: number }>(following: Following<News>): Promise<void> {
  const { ask, tell, pause, isOver } = following;
  let after = -1;
  let patience = 1;
  while (!isOver()) {
    const told = await ask(after);
    if (isOver()) return;
    if (told.ok) {
      tell(told.value);
      after = told.value.turn;
      patience = 1;
    } else {
      await pause(patience);
      patience = Math.min(patience * 2, mostSeconds);
    }
  }
}
