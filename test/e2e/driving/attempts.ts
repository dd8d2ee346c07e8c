type Attempted = {
  /** By name, what was tried, and what of it failed on the spot. */
  readonly attempts: readonly string[];
  readonly stopped: readonly string[];
  /** Elements that brought something from outside. */
  readonly loaded: readonly string[];
  /** What a style without a nonce has set. */
  readonly styled: string;
  readonly directives: readonly string[];
};

/**
 * Runs in the page: tries what a page of ours may not do. Tells what was stopped at once, what was loaded all the same,
 * and which directives of the policy were named.
 */
export async function attemptForbidden(): Promise<Attempted> {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
  const attempts: Record<string, () => unknown> = {
    eval: () => (0, eval)('1') as unknown,
    function: () => Reflect.construct(Function, ['return 1']),
    markup: () => {
      document.body.innerHTML = '<img>';
    },
    script: () => {
      document.createElement('script').textContent = '1';
    },
    worker: () => new Worker('/workers/any.js'),
    object: () => {
      document.createElement('object').data = 'https://example.org/';
    },
    wasm: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    network: () => fetch('https://example.org/'),
    socket: () =>
      new Promise((_resolve, reject) => {
        new WebSocket('wss://example.org/').onerror = reject;
      }),
  };
  const stopped: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      // In a task of its own: what a debugger evaluates is exempt from the policy while it runs.
      await new Promise((done) => setTimeout(done)).then(attempt);
    } catch {
      stopped.push(name);
    }
  }
  const loaded: string[] = [];
  for (const [tag, attribute] of [
    ['img', 'src'],
    ['link', 'href'],
    ['iframe', 'src'],
  ] as const) {
    const element = document.createElement(tag);
    if (tag === 'link') element.setAttribute('rel', 'stylesheet');
    element.setAttribute(attribute, 'https://example.org/');
    // A refused frame still reports that its empty page has loaded; there the violation is what counts.
    if (tag !== 'iframe') element.addEventListener('load', () => loaded.push(tag));
    document.body.append(element);
  }
  // Violations are told in their own time, so they are waited for and not guessed at.
  const refused = ['frame-src', 'img-src', 'style-src-elem'];
  for (let frame = 0; frame < 600 && !refused.every((directive) => violations.includes(directive)); frame += 1)
    await new Promise((done) => requestAnimationFrame(done));
  const style = document.createElement('style');
  style.textContent = 'body { --planted: 1 }';
  document.head.append(style);
  const styled = getComputedStyle(document.body).getPropertyValue('--planted');
  return { stopped, loaded, styled, directives: [...new Set(violations)].sort(), attempts: Object.keys(attempts) };
}
