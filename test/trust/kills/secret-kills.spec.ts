import { readdir } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import type { Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { SecretsPage } from '../../e2e/pages/secrets-page';
import { say } from '../../e2e/pages/words';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { randomFrom } from './lived-vault';
import { counted, report, trustSeed } from '../rows';
import { VaultWatch } from './vault-watch';

/** Starting the program and stretching passphrases take most of the time. In memory every single write is broken off. */
const full = 10;

const another = 'vividly untamed crummiest resize blubber skimming';

/** What opens the vault, as the person knows it. */
type Secrets = { readonly passphrase: string; readonly words: string };

/** A change of secrets up to its last button; gives those that are to be in force then. */
type Change = {
  readonly prepare: (page: SecretsPage, now: Secrets) => Promise<{ readonly dialog: Locator; readonly next: Secrets }>;
  readonly go: MessageKey;
  readonly done: MessageKey;
  /** About how many changes of files are seen on its way. */
  readonly writes: number;
};

const other = ({ passphrase: now }: Secrets) => (now === another ? passphrase : another);

const changes = {
  passphrase: {
    prepare: async (page, now) => {
      const dialog = await page.begin('passphrase');
      await page.typeCurrent(dialog, now.passphrase);
      await page.typeNew(dialog, other(now));
      return { dialog, next: { ...now, passphrase: other(now) } };
    },
    go: 'secrets.passphrase.change',
    done: 'secrets.passphrase.done',
    writes: 24,
  },
  'recovery key': {
    prepare: async (page, now) => {
      const dialog = await page.begin('key');
      const words = await page.takeFreshKey(dialog);
      await page.typeCurrent(dialog, now.passphrase);
      return { dialog, next: { ...now, words: words.join(' ') } };
    },
    go: 'secrets.key.change',
    done: 'secrets.key.done',
    writes: 24,
  },
  everything: {
    prepare: async (page, now) => {
      const dialog = await page.begin('renew');
      const words = await page.takeFreshKey(dialog);
      await page.typeCurrent(dialog, now.passphrase);
      await page.typeNew(dialog, other(now));
      return { dialog, next: { passphrase: other(now), words: words.join(' ') } };
    },
    go: 'secrets.renew.change',
    done: 'secrets.renew.done',
    writes: 60,
  },
} satisfies Readonly<Record<string, Change>>;

const kinds = Object.entries<Change>(changes);

test.use({ conditions: { vault: 'prepared' } });

test('killed in the middle of a change of secrets, the program opens with all of the old ones or all of the new ones', async ({
  casebook,
  prepared,
}) => {
  const cases = counted(full);
  const random = randomFrom(trustSeed);
  const failures: string[] = [];
  let now: Secrets = { passphrase, words: (await prepared()).recoveryKey.join(' ') };
  await new LockScreen(casebook.page).unlock(passphrase);
  const titles = await titlesOf(casebook.page);
  for (let at = 0; at < cases; at += 1) {
    const [name, change] = kinds[(trustSeed + at) % kinds.length] ?? kinds[0] ?? [];
    if (name === undefined || change === undefined) throw new Error('nothing to change');
    const writes = 1 + Math.floor(random() * change.writes);
    const next = await killedDuring(casebook, change, now, writes);
    await casebook.launch();
    const found = await secretsInForce(casebook, now, next);
    if (found === undefined) {
      failures.push(`${at}: ${name} after ${writes} writes: neither the old nor the new secrets alone open`);
      break;
    }
    now = found;
    const there = await titlesOf(casebook.page);
    const gone = titles.filter((title) => !there.includes(title));
    if (gone.length > 0)
      failures.push(`${at}: ${name} after ${writes} writes: ${gone.join(', ')} not there, but ${there.join(', ')}`);
    await expect.poll(() => vaultsIn(casebook)).toEqual(['vault']);
  }
  report('Kills of the real program while secrets change', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});

/** Kills the program when so many writes were seen since the last button, or when the change has ended before. */
async function killedDuring(casebook: Casebook, change: Change, now: Secrets, writes: number): Promise<Secrets> {
  const { page, profile } = casebook;
  await new Frame(page).go('frame.safety');
  const secrets = new SecretsPage(page);
  const { dialog, next } = await change.prepare(secrets, now);
  const watched = new VaultWatch(profile);
  await secrets.press(dialog, change.go);
  const done = dialog
    .getByText(say(change.done))
    .waitFor({ timeout: 150_000 })
    .catch(() => undefined);
  await Promise.race([watched.reached(writes), done]);
  await casebook.killProcess();
  watched.close();
  await done;
  return next;
}

/** Opens the vault. Undefined where neither opens it, where both do, or where half of them does. */
async function secretsInForce(casebook: Casebook, before: Secrets, after: Secrets): Promise<Secrets | undefined> {
  const isNew = await opens(casebook, before, after);
  if (!isNew) return (await opens(casebook, after, before)) ? before : undefined;
  await lock(casebook);
  if (await opens(casebook, after, before)) return undefined;
  return (await opens(casebook, before, after)) ? after : undefined;
}

/** Whether whatever is new in these secrets opens the vault, each of it: one alone is a half. */
async function opens(casebook: Casebook, others: Secrets, secrets: Secrets): Promise<boolean> {
  const isOther = { passphrase: secrets.passphrase !== others.passphrase, words: secrets.words !== others.words };
  if (isOther.passphrase && !(await opensWith(casebook.page, 'passphrase', secrets.passphrase))) return false;
  if (!isOther.words) return true;
  if (isOther.passphrase) await lock(casebook);
  return opensWith(casebook.page, 'recovery key', secrets.words);
}

async function opensWith(page: Page, kind: 'passphrase' | 'recovery key', text: string): Promise<boolean> {
  const screen = new LockScreen(page);
  await screen.expectShown();
  const isOnWords = await screen.recoveryKey.isVisible();
  if (kind === 'passphrase') {
    if (isOnWords) await screen.usePassphrase();
    await screen.tryPassphrase(text);
  } else {
    if (!isOnWords) await screen.useRecoveryKey();
    await screen.tryRecoveryKey(text);
  }
  const code = kind === 'passphrase' ? 'vault/wrong-passphrase' : 'vault/wrong-recovery-key';
  const refused = page.getByText(say(`failure.${code}.what`));
  const opened = page.getByRole('button', { name: say('frame.lock'), exact: true });
  await expect(refused.or(opened)).toBeVisible({ timeout: 60_000 });
  return opened.isVisible();
}

async function lock(casebook: Casebook): Promise<void> {
  await casebook.lockBy(() => casebook.page.keyboard.press('Control+KeyL'));
}

async function titlesOf(page: Page): Promise<readonly string[]> {
  const frame = new Frame(page);
  await expect(frame.count(16)).toBeVisible({ timeout: 30_000 });
  return frame.books.allInnerTexts();
}

/** What a change that was broken off has left is removed when the vault is opened. */
async function vaultsIn({ profile }: Casebook): Promise<readonly string[]> {
  return (await readdir(profile)).filter((name) => name.startsWith('vault'));
}
