import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Sees what is written in the folders of a vault while it happens: in `vault`, and in those beside it as they come. */
export class VaultWatch {
  readonly #profile: string;
  readonly #watchers: FSWatcher[] = [];
  readonly #waiting: { readonly writes: number; readonly resolve: () => void }[] = [];
  #seen = 0;

  constructor(profile: string) {
    this.#profile = profile;
    this.#watchers.push(
      watch(profile, (_, name) => {
        if (name?.startsWith('vault') !== true) return;
        this.#note();
        this.#follow(name);
      }),
    );
    this.#follow('vault');
  }

  /** Resolves when so many were seen. */
  reached(writes: number): Promise<void> {
    if (this.#seen >= writes) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ writes, resolve }));
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #note(): void {
    this.#seen += 1;
    for (const { writes, resolve } of this.#waiting) if (this.#seen >= writes) resolve();
  }

  #follow(name: string): void {
    try {
      this.#watchers.push(
        watch(join(this.#profile, name), () => {
          this.#note();
        }),
      );
    } catch {
      // It is gone again already.
    }
  }
}
