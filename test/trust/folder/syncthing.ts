import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One of two that know each other: where it lives, by what it is known, and where it is reached. */
type Side = { readonly home: string; readonly folder: string; readonly id: string; readonly address: string };

/**
 * Two Syncthings that carry a folder between each other on this machine and speak to nobody else: no discovery, no relay,
 * no report. A machine without the program fails the test rather than passing it.
 */
export class TwoSyncthings {
  /** The folder at each of them. */
  readonly folders: readonly [string, string];
  readonly #around: string;
  readonly #sides: readonly [Side, Side];
  #running: readonly ChildProcess[] = [];

  private constructor(around: string, sides: readonly [Side, Side]) {
    this.#around = around;
    this.#sides = sides;
    this.folders = [sides[0].folder, sides[1].folder];
  }

  static async make(): Promise<TwoSyncthings> {
    const around = await mkdtemp(join(tmpdir(), 'casebook-syncthing-'));
    try {
      const [one, other] = [await aSide(join(around, 'one')), await aSide(join(around, 'other'))];
      for (const side of [one, other]) await writeFile(join(side.home, 'config.xml'), configOf(side, [one, other]));
      return new TwoSyncthings(around, [one, other]);
    } catch (error) {
      await rm(around, { recursive: true });
      throw error;
    }
  }

  start(): void {
    this.#running = this.#sides.map(({ home }) =>
      spawn('syncthing', ['serve', `--home=${home}`, '--no-browser', '--no-restart', '--no-upgrade'], {
        stdio: 'ignore',
        env: environment(home),
        // A group of its own: it is two processes, and the one that starts the other must not outlive it.
        detached: true,
      }),
    );
    process.once('exit', this.#kill);
  }

  /** The codes with which those ended that have ended by themselves. */
  get ended(): readonly (number | null)[] {
    return this.#running.filter(isOver).map(({ exitCode }) => exitCode);
  }

  /** Without a word to either, as when two lids are shut. */
  async stop(): Promise<void> {
    const exits = this.#running
      .filter((each) => !isOver(each))
      .map((each) => new Promise((done) => each.once('exit', done)));
    this.#kill();
    await Promise.all(exits);
    process.off('exit', this.#kill);
    this.#running = [];
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#around, { recursive: true, maxRetries: 5 });
  }

  readonly #kill = (): void => {
    for (const each of this.#running) if (each.pid !== undefined && !isOver(each)) process.kill(-each.pid, 'SIGKILL');
  };
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function aSide(around: string): Promise<Side> {
  const [home, folder] = [join(around, 'home'), join(around, 'Office')];
  await mkdir(home, { recursive: true });
  // The mark by which Syncthing knows that a folder is not a drive that was pulled out.
  await mkdir(join(folder, '.stfolder'), { recursive: true });
  try {
    execFileSync('syncthing', ['generate', `--home=${home}`], { stdio: 'pipe', env: environment(home) });
  } catch (error) {
    throw new Error('this test needs syncthing: apt-get install syncthing', { cause: error });
  }
  const id = /<device id="([A-Z2-7-]+)"/u.exec(await readFile(join(home, 'config.xml'), 'utf8'))?.[1];
  if (id === undefined) throw new Error('syncthing has made no id');
  return { home, folder, id, address: `tcp://127.0.0.1:${String(await freePort())}` };
}

function environment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: home, STNODEFAULTFOLDER: '1', STNOUPGRADE: '1' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

/** What is not said here is as Syncthing has it by itself. With a low priority it would leave the group it was started in. */
function configOf(own: Side, all: readonly Side[]): string {
  const devices = all.map(
    ({ id, address }) => `<device id="${id}" name="${id.slice(0, 7)}"><address>${address}</address></device>`,
  );
  return `<configuration version="36">
  <folder id="office" label="Office" path="${own.folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${all.map(({ id }) => `<device id="${id}"></device>`).join('')}
  </folder>
  ${devices.join('\n  ')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>${own.address}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
    <setLowPriority>false</setLowPriority>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>
`;
}
