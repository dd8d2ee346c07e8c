/**
 * The page may turn exactly two texts into code: the address of one of the program's own workers, and the empty text with which
 * a component library clears a live region. The content security policy allows these two policies and no others.
 */

/** The part of the browser's Trusted Types that is needed here; TypeScript does not know them. */
type TrustedTypes = {
  readonly createPolicy: {
    (
      name: 'app-worker',
      rules: { readonly createScriptURL: (url: string) => string },
    ): {
      readonly createScriptURL: (url: string) => string;
    };
    (name: 'default', rules: { readonly createHTML: (html: string) => string | null }): unknown;
  };
};

declare global {
  interface Window {
    readonly trustedTypes: TrustedTypes;
  }
}

/** To be called once, before anything is shown. */
export function allowClearing(): void {
  window.trustedTypes.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) });
}

let workers: ReturnType<typeof allowWorkers> | undefined;

/** The browser takes a policy of a name once. */
function allowWorkers() {
  return window.trustedTypes.createPolicy('app-worker', {
    createScriptURL: (url) => {
      if (!/^\/workers\/[\w.-]+\.js$/.test(url)) throw new Error(`not a worker of this program: ${url}`);
      return url;
    },
  });
}

/** Starts one of the program's own workers. The address comes from the bundler: `import url from './x?worker&url'`. */
export function startWorker(address: string): Worker {
  workers ??= allowWorkers();
  return new Worker(workers.createScriptURL(address), { type: 'module' });
}
