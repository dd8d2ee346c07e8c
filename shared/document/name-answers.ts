import type { NamePlace } from './document';
import type { NameAnswer } from '../kinds/party';

const isAbout = (one: Pick<NameAnswer, 'audience' | 'place'>, other: Pick<NameAnswer, 'audience' | 'place'>) =>
  one.audience === other.audience && one.place === other.place;

/** The answer to a place. */
export function answerTo({ audience, key }: NamePlace, is: NameAnswer['is']): NameAnswer {
  return { audience, place: key, is };
}

/** Answers with one more; what was said of the same place before no longer counts. */
export function withAnswer(answers: readonly NameAnswer[], answer: NameAnswer): readonly NameAnswer[] {
  return [...withoutAnswer(answers, answer), answer];
}

/** Answers without those to the place that one is about. */
export function withoutAnswer(answers: readonly NameAnswer[], answer: NameAnswer): readonly NameAnswer[] {
  return answers.filter((other) => !isAbout(other, answer));
}
