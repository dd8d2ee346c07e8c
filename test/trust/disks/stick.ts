import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const size = 16 * 1024 * 1024;

/**
 * A stick formatted with FAT, as most are, in a file: by a program that speaks FAT (`fusefat`), which a test can end to
 * pull the stick out in the middle of whatever is written. Needs root; a machine on which it cannot be mounted fails the
 * test rather than passing it.
 */
export class Stick {
  readonly folder: string;
  readonly #around: string;
  readonly #image: string;
  #driver: ChildProcess | undefined;

  private constructor(around: string) {
    this.#around = around;
    this.#image = join(around, 'image');
    this.folder = join(around, 'mounted');
  }

  static async make(): Promise<Stick> {
    const stick = new Stick(await mkdtemp(join(tmpdir(), 'casebook-stick-')));
    mkdirSync(stick.folder);
    const file = await open(stick.#image, 'w');
    await file.truncate(size);
    await file.close();
    execFileSync('mkfs.vfat', [stick.#image], { env: { ...process.env, PATH: `${process.env['PATH']}:/sbin` } });
    await stick.plugIn();
    return stick;
  }

  async plugIn(): Promise<void> {
    const driver = spawn('fusefat', ['-f', '-o', 'rw+', this.#image, this.folder], { stdio: 'ignore' });
    const ended = new Promise<never>((_, reject) => {
      driver.on('error', reject);
      driver.on('exit', (code) => {
        reject(new Error(`fusefat has ended (${code}): this test needs root and /dev/fuse`));
      });
    });
    this.#driver = driver;
    await Promise.race([ended, isMounted(this.folder)]);
    ended.catch(() => undefined);
  }

  /** Without a word to the system. */
  async pullOut(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    if (driver === undefined) return;
    const exited = new Promise((resolve) => driver.once('exit', resolve));
    driver.kill('SIGKILL');
    await exited;
  }

  /** As one with a fault, or a network drive whose server is gone: nothing that is asked of it is answered any more. */
  hang(): void {
    this.#driver?.kill('SIGSTOP');
  }

  answerAgain(): void {
    this.#driver?.kill('SIGCONT');
  }

  /** As a system does some time after a stick was pulled out: its folder is an empty one then. */
  unmount(): void {
    spawnSync('umount', ['-l', this.folder]);
  }

  async remove(): Promise<void> {
    await this.pullOut();
    this.unmount();
    await rm(this.#around, { recursive: true });
  }
}

async function isMounted(folder: string): Promise<void> {
  while (!readFileSync('/proc/mounts', 'utf8').includes(` ${folder} `))
    await new Promise((resolve) => setTimeout(resolve, 20));
}
