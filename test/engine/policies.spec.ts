import { expect } from '@playwright/test';
import type {} from '../../renderer/platform/trusted-types';
import { attemptForbidden } from '../e2e/driving/attempts';
import { test } from './harness';

test('the page runs nothing but its own files', async ({ engine }) => {
  const outcome = await engine.page.evaluate(attemptForbidden);
  expect(outcome.stopped).toEqual(outcome.attempts);
  expect(outcome.loaded).toEqual([]);
  expect(outcome.styled).toBe('');
  expect(outcome.directives).toEqual(
    expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']),
  );
  engine.problems.length = 0;
});

test('no text becomes markup or code, and no third policy can be made', async ({ engine }) => {
  const refused = await engine.page.evaluate(attemptMarkup);
  expect(refused).toEqual({
    innerHTML: 'TypeError',
    outerHTML: 'TypeError',
    insertAdjacentHTML: 'TypeError',
    setHTMLUnsafe: 'TypeError',
    'document.write': 'TypeError',
    srcdoc: 'TypeError',
    DOMParser: 'TypeError',
    'a fragment of a range': 'TypeError',
    'the address of a script': 'TypeError',
    'the address of a worker': 'TypeError',
    'a policy of another name': 'TypeError',
    'the policy for workers once more': 'TypeError',
    'the default policy once more': 'TypeError',
  });
  engine.problems.length = 0;
});

test('the two policies of the program do what they are for', async ({ engine }) => {
  const { page } = engine;
  const cleared = await page.evaluate(() => {
    const region = document.createElement('div');
    region.append('said a moment ago');
    region.innerHTML = '';
    return region.childNodes.length;
  });
  expect(cleared).toBe(0);
  // The worker that the policy let start has started the one below it.
  await expect
    .poll(() => page.workers().map((worker) => new URL(worker.url()).pathname))
    .toEqual([expect.stringMatching(/^\/workers\/vault-worker-[\w-]+\.js$/)]);
});

test('what only this engine has to show markup drops what could run, and to send later sends nowhere', async ({
  engine,
}) => {
  expect(await engine.page.evaluate(attemptNews)).toEqual({
    shown: '<b>bold</b>',
    refused: 'connect-src https://example.org',
  });
  engine.problems.length = 0;
});

/** Runs in the page: by name, the error with which each was refused. */
async function attemptMarkup(): Promise<Readonly<Record<string, string>>> {
  const markup = '<img src="x" onerror="document.title = 1">';
  const element = document.body.appendChild(document.createElement('div'));
  const createPolicy = Reflect.get(window.trustedTypes, 'createPolicy') as (name: string, rules: object) => unknown;
  const write = Reflect.get(document, 'write');
  const make = (name: string): unknown => Reflect.apply(createPolicy, window.trustedTypes, [name, {}]);
  const attempts: Readonly<Record<string, () => unknown>> = {
    innerHTML: () => (element.innerHTML = markup),
    outerHTML: () => (element.outerHTML = markup),
    insertAdjacentHTML: () => {
      element.insertAdjacentHTML('beforeend', markup);
    },
    setHTMLUnsafe: () => {
      element.setHTMLUnsafe(markup);
    },
    'document.write': () => {
      Reflect.apply(write, document, [markup]);
    },
    srcdoc: () => (document.createElement('iframe').srcdoc = markup),
    DOMParser: () => new DOMParser().parseFromString(markup, 'text/html'),
    'a fragment of a range': () => document.createRange().createContextualFragment(markup),
    'the address of a script': () => (document.createElement('script').src = '/assets/index.js'),
    'the address of a worker': () => new Worker('/workers/vault-worker.js'),
    'a policy of another name': () => make('another'),
    'the policy for workers once more': () => make('app-worker'),
    'the default policy once more': () => make('default'),
  };
  const refused: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      // In a task of its own: what a debugger evaluates is exempt from the policy while it runs.
      await new Promise((done) => setTimeout(done)).then(attempt);
      refused[name] = 'nothing';
    } catch (error) {
      refused[name] = error instanceof Error ? error.name : String(error);
    }
  }
  element.remove();
  return refused;
}

/** Runs in the page. TypeScript does not know the two functions yet. */
async function attemptNews(): Promise<Readonly<Record<string, string>>> {
  const refused = new Promise<string>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === 'connect-src') resolve(`${effectiveDirective} ${new URL(blockedURI).origin}`);
    });
  });
  const element = document.body.appendChild(document.createElement('div'));
  const markup = '<b onclick="document.title = 1">bold</b><script>document.title = 2</script>';
  const attempts: readonly (readonly [object, string, ...unknown[]])[] = [
    [element, 'setHTML', markup],
    [window, 'fetchLater', 'https://example.org/', { activateAfter: 0 }],
  ];
  for (const [owner, method, ...input] of attempts) {
    const call = Reflect.get(owner, method) as (...input: readonly unknown[]) => void;
    // In a task of its own: what a debugger evaluates is exempt from the policy while it runs.
    await new Promise((done) => setTimeout(done)).then(() => {
      Reflect.apply(call, owner, input);
    });
  }
  const shown = element.innerHTML;
  element.remove();
  return { shown, refused: await refused };
}
