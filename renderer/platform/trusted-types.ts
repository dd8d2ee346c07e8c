/**
 * The page may turn exactly two texts into code: the address of the program's own worker, and the empty text with which
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

/** Starts one of the program's own workers. The address comes from the bundler: `import url from './x?worker&url'`. */
export function startWorker(address: string): Worker {
  const policy = window.trustedTypes.createPolicy('app-worker', {
    createScriptURL: (url) => {
      if (!/^\/workers\/[\w.-]+\.js$/.test(url)) throw new Error(`not a worker of this program: ${url}`);
      return url;
    },
  });
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
