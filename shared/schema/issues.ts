import type * as z from 'zod';
import type { Issue, IssueProblem } from '../failure';
import { isObject, pathText, type Path } from './walk-schema';

type ZodIssue = z.core.$ZodIssue;

/**
 * What a schema found wrong, as issues with a path and with what would have been right.
 * `path` tells how a place in the value is called where the person wrote it.
 */
export function issuesOf(error: z.ZodError, value: unknown, path: (path: Path) => Path = (same) => same): Issue[] {
  return error.issues
    .flatMap((issue) => issuesFrom(issue, [], value))
    .map(({ at, ...issue }) => ({
      path: pathText(path(at)),
      ...issue,
    }));
}

type Found = Omit<Issue, 'path'> & { readonly at: Path };

function issuesFrom(issue: ZodIssue, above: Path, value: unknown): Found[] {
  const at = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const given = valueAt(value, at);
  const found = (problem: IssueProblem, expected?: string): Found[] => [
    { at, problem: given === undefined ? 'missing' : problem, ...shown(given), ...(expected ? { expected } : {}) },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return found('wrong-type', typeNames[issue.expected] ?? issue.expected).map((one) => ({
        ...one,
        ...quoted(given),
      }));
    case 'invalid_value':
      return found('unknown-choice', issue.values.map(String).join(', '));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ at: [...at, key], problem: 'unknown-field' }));
    case 'invalid_union':
      return fromUnion(issue, at, value, given);
    case 'too_small':
      return found('out-of-range', issue.origin === 'string' ? 'a text' : `at least ${String(issue.minimum)}`);
    case 'too_big':
      return found('out-of-range', `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' letters' : ''}`);
    case 'invalid_format':
      return found('wrong-type', formatNames[issue.format] ?? patternName(issue.pattern));
    case 'custom':
      return [{ at, problem: problemIn(issue.params) ?? 'wrong-type', ...shown(given) }];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => issuesFrom(inner, at, value));
    case 'not_multiple_of':
      return found('out-of-range');
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formatNames: Readonly<Record<string, string>> = { date: 'a day such as 2011-10-19' };

function patternName(pattern: string | undefined): string {
  return pattern === undefined ? 'another form' : `the form ${pattern}`;
}

/** Of several things that a value might have been, the one it comes nearest to says what is wrong. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, at: Path, value: unknown, given: unknown): Found[] {
  if (given === undefined) return [{ at, problem: 'missing' }];
  const choices = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  if (!isObject(given)) {
    return choices.length > 0
      ? [
          {
            at,
            problem: 'unknown-choice',
            ...shown(given),
            expected: `${choices.map(String).join(', ')} or { "other": … }`,
          },
        ]
      : [{ at, problem: 'wrong-type', ...shown(given), expected: 'a text' }];
  }
  const nearest = issue.errors
    .map((option) => option.flatMap((inner) => issuesFrom(inner, at, value)))
    .filter((option) => option.every((found) => found.at.length > at.length))
    .toSorted((one, other) => one.length - other.length)[0];
  return nearest ?? [{ at, problem: 'wrong-type', ...shown(given) }];
}

function problemIn(params: Readonly<Record<string, unknown>> | undefined): IssueProblem | undefined {
  const problem = params?.['problem'];
  return problem === 'end-before-start' || problem === 'unreadable-date' ? problem : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isObject(found)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A text in the place of something else stands in quotation marks: `"41"` is no number. */
function quoted(given: unknown): { readonly given?: string } {
  return typeof given === 'string' ? shown(JSON.stringify(given)) : {};
}

const longest = 80;

/** The value as it was given, shortened. */
export function shown(value: unknown): { readonly given?: string } {
  if (value === undefined) return {};
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { given: text.length > longest ? `${text.slice(0, longest - 1)}…` : text };
}
