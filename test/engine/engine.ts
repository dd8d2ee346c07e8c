import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { bridgeName, channels, type Channel } from '#shared/contract/channels';
import { schemas } from '#shared/contract/schemas';
import type { Result } from '#shared/result';
import { goOffline } from '../../electron/main/page/guards';
import { serve } from '../../electron/main/page/serve';
import { findChromium } from './find-chromium';
import { mainInMemory, type MainInMemory } from './main-in-memory';
import type { PageServer } from './page-server';

/** Who asks main: an address, and whether it is that of the page itself or of a frame in it. */
type Sender = { readonly url: string; readonly isMainFrame: boolean };
type Listener = (sender: Sender, input: unknown) => Promise<Result<unknown>>;

const isRoot = process.getuid?.() === 0;

/** Under this name the engine hands what the page asks to main. */
const way = 'askMain';

/**
 * The page in the engine that users get, with main in memory behind the bridge. The profile holds what the engine keeps
 * on the disk, IndexedDB above all; main and its files live as long as this object, whatever becomes of the engine.
 */
export class Engine {
  readonly profile: string;
  readonly main: MainInMemory;
  /** Errors that the page wrote or threw, and answers of main that the contract does not know. */
  readonly problems: string[] = [];
  readonly #server: PageServer;
  readonly #listeners = new Map<string, Listener>();
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  constructor(server: PageServer, profile: string, files?: MainInMemory['files']) {
    this.#server = server;
    this.profile = profile;
    this.main = mainInMemory(
      {
        lock: () => void this.#replacePage(),
        clearWorkingSet: () => this.#clearDatabases(),
      },
      files,
    );
    serve<Sender>(
      (channel, listener) => this.#listeners.set(channel, this.#keepingTheContract(channel, listener)),
      this.main.handlers,
      ({ url, isMainFrame }) => isMainFrame && new URL(url).origin === server.origin,
      (channel, error) => this.problems.push(`${channel}: ${String(error)}`),
    );
  }

  /** The page that is open now. Locking opens a new one: ask again afterwards. */
  get page(): Page {
    if (this.#page === undefined) throw new Error('no page is open');
    return this.#page;
  }

  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('the engine is not running');
    return this.#context;
  }

  async launch(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: findChromium(),
      chromiumSandbox: !isRoot,
      args: offlineArguments(),
      viewport: { width: 1280, height: 840 },
    });
    await this.context.exposeBinding(way, ({ frame, page }, channel: string, input: unknown) => {
      const listen = this.#listeners.get(channel);
      if (listen === undefined) throw new Error(`no such channel: ${channel}`);
      return listen({ url: frame.url(), isMainFrame: frame === page.mainFrame() }, input);
    });
    await this.context.addInitScript(putBridge, { bridgeName, channels, way });
    const [first] = this.context.pages();
    await this.#open(first ?? (await this.context.newPage()));
  }

  async close(): Promise<void> {
    const context = this.#context;
    this.#context = undefined;
    this.#page = undefined;
    await context?.close();
  }

  /** Starts the engine again on the same profile; main goes on. */
  async relaunch(): Promise<Page> {
    await this.close();
    await this.launch();
    return this.page;
  }

  /** Does what locks the page and waits for the new one. */
  async lockBy(act: (page: Page) => Promise<unknown>): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await act(this.page);
    const page = await opened;
    await page.waitForURL(`${this.#server.origin}/**`);
    return this.page;
  }

  async #replacePage(): Promise<void> {
    const old = this.page;
    const fresh = await this.context.newPage();
    await old.close();
    await this.#open(fresh);
  }

  async #open(page: Page): Promise<void> {
    this.#page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    await page.goto(`${this.#server.origin}/index.html`);
  }

  /** As the session of Electron does it: from outside of the page, whatever state its databases are in. */
  async #clearDatabases(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('Storage.clearDataForOrigin', { origin: this.#server.origin, storageTypes: 'indexeddb' });
    await session.detach();
  }

  /** Notes an answer that is not of the form which the contract promises. */
  #keepingTheContract(channel: Channel, listener: Listener): Listener {
    return async (sender, input) => {
      const answer = await listener(sender, input);
      if (answer.ok && !schemas[channel].output.safeParse(answer.value).success)
        this.problems.push(`${channel}: an answer that the contract does not know`);
      return answer;
    };
  }
}

/** The switches with which main keeps Chromium from reaching for a network; only the page itself can be found. */
function offlineArguments(): string[] {
  const switches: string[] = [];
  goOffline({
    appendSwitch: (name, value = '') => {
      const given = name === 'host-resolver-rules' ? `${value}, EXCLUDE 127.0.0.1` : value;
      switches.push(given === '' ? `--${name}` : `--${name}=${given}`);
    },
  });
  return switches;
}

type Names = { readonly bridgeName: string; readonly channels: readonly string[]; readonly way: string };

/** Runs in the page before its first script, and puts the same bridge there that the preload does. */
function putBridge({ bridgeName: name, channels: known, way: toMain }: Names): void {
  const ask = (channel: string, input: unknown): unknown =>
    Reflect.apply(Reflect.get(window, toMain) as (...args: unknown[]) => unknown, window, [channel, input]);
  const bridge = Object.fromEntries(known.map((channel) => [channel, (input: unknown) => ask(channel, input)]));
  Object.defineProperty(window, name, { value: Object.freeze(bridge), enumerable: true });
}
