import type { Phrase } from '../../composer/words/phrase';
import type { RecommendationGroup, Section, SubmissionDesk } from './submission-desk';

/** A field of the submission, and the words in it that stand nowhere in the document. */
type Unsaid = {
  readonly unsaid: 'stateAdjective' | 'conversion' | 'theme' | 'focus' | 'heading';
  readonly text: string;
};

/** Reports what the submission says and the document does not; the rest of it is told wherever it is given. */
export function checkUnsaid(desk: SubmissionDesk): void {
  for (const values of unsaidIn(desk))
    desk.context.checks.add({ code: 'unused-field', blocking: false, records: [], values });
}

function unsaidIn({ submission, context }: SubmissionDesk): readonly Unsaid[] {
  const { stateAdjective, conversion, sections, recommendations = [] } = submission;
  const { code } = context.language;
  const { letters } = context.telling.told();
  const inWords = (unsaid: Unsaid['unsaid'], phrases: readonly Phrase[]): readonly Unsaid[] =>
    phrases.map((phrase) => ({ unsaid, text: phrase.in(code) }));
  const isWritten = (phrase: Phrase) => letters.includes(phrase.in(code).toLowerCase());
  const groups = [...recommendations, ...sections.flatMap((section) => section.recommendations ?? [])];
  return [
    ...inWords(
      'stateAdjective',
      [stateAdjective].flatMap((one) => (one === undefined || isWritten(one) ? [] : [one])),
    ),
    ...(conversion === undefined ? [] : [{ unsaid: 'conversion', text: conversion.currency } as const]),
    ...unsaidTheme(submission),
    ...inWords('focus', sections.flatMap(unsaidFocus(submission))),
    ...inWords('heading', groups.flatMap(emptyHeading)),
  ];
}

/** The theme is that of the summary, unless the items of the summary are chosen one by one. */
function unsaidTheme({ theme, summary }: SubmissionDesk['submission']): readonly Unsaid[] {
  if (theme === undefined || summary === undefined) return [];
  const isChosen = summary.some((item) =>
    'followUp' in item ? item.followUp === theme : 'balance' in item && item.balance.some((one) => one === theme),
  );
  return isChosen ? [] : [{ unsaid: 'theme', text: theme }];
}

/** Only the list of key issues says it, where it is made of the sections of the first level. */
const unsaidFocus =
  ({ issues }: SubmissionDesk['submission']) =>
  ({ focus = [], level }: Section): readonly Phrase[] =>
    level === 1 && issues === undefined ? [] : focus;

const emptyHeading = ({ heading, items }: RecommendationGroup): readonly Phrase[] =>
  heading === undefined || items.length > 0 ? [] : [heading];
