import { expect, test } from 'vitest';
import { isQuestion, isStatement } from './clauses';

test('words that say something are told from words that name something', () => {
  const statements = [
    'the dockers should stop the cranes',
    'the mayor had sold the common',
    'the mayor sold the common',
    'the minister closed all schools',
    'those who were arrested must be freed',
    'that nobody pays',
  ];
  const nouns = [
    'the release of those who were arrested',
    'a boycott of the vote',
    'how the votes were counted',
    'the houses demolished by the town',
    'peace',
    'to stop the cranes',
  ];
  expect([statements.filter((words) => !isStatement(words)), nouns.filter(isStatement)]).toEqual([[], []]);
});

test('a question within a sentence begins with its word', () => {
  expect(['why women pay', 'whether it was sold', 'the price'].map(isQuestion)).toEqual([true, true, false]);
});
