// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VaultApi } from '#shared/contract/vault-api';
import { noRegisters } from '#shared/records/registers';
import { ManuscriptPage } from '../../renderer/features/manuscripts/page/manuscript-page';
import { ManuscriptList } from '../../renderer/features/manuscripts/list/manuscript-list';
import { ManuscriptSession } from '../../renderer/features/manuscripts/session/manuscript-session';
import { Announcer } from '../../renderer/program/announcer';
import { SmallWindow } from '../any-holder/window';
import { onlyVault } from '../exchange-window/fakes';
import { ManuscriptsInMemory, says, tells } from './manuscripts-in-memory';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let vault: ManuscriptsInMemory;
let session: ManuscriptSession;
let shown: SmallWindow;

const heldOn = (day: string) =>
  tells([says('a', `He was held on ${day}.`)], [says('b', 'No order was shown.')], [says('c', 'He said so.')]);

beforeEach(() => {
  vault = new ManuscriptsInMemory(heldOn('3 May'));
});
afterEach(() => {
  shown.close();
});

const everything = (): VaultApi => onlyVault(vault);

function show(): void {
  session = new ManuscriptSession(vault, vault.id);
  shown = new SmallWindow(
    everything(),
    <Announcer>
      <ManuscriptPage
        session={session}
        origin={undefined}
        renderRecord={() => null}
        titleOf={() => ''}
        onOpenRecord={() => undefined}
        caseBooks={[]}
        registers={noRegisters}
        answering={{
          given: [],
          canAnswer: () => false,
          answer: () => Promise.resolve(undefined),
          takeBack: () => Promise.resolve(undefined),
        }}
      />
    </Announcer>,
  );
}

const lines = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const marks = () => lines().map((line) => line.querySelector('.outline-marks')?.textContent.trim());
const text = () => document.querySelector('[role=textbox]')?.textContent ?? '';

/** Has stored what somebody made of the first sentence when it said the third of May. */
async function edited(words: string): Promise<void> {
  const writer = new ManuscriptSession(vault, vault.id);
  await writer.load();
  const { opened } = writer.read();
  const [first, ...rest] = opened?.edited.units ?? [];
  if (first === undefined) throw new Error('nothing is there');
  const inlines = [{ kind: 'text' as const, text: words }];
  writer.edit({ units: [{ ...first, pieces: [{ sentence: 'a', inlines }] }, ...rest], seen: new Set() });
  await writer.flush();
}

async function choose(place: number): Promise<void> {
  await soon(() => lines().length).toBe(3);
  lines()[place]?.click();
}

test('a draft that nobody touched is shown as the records tell it', async () => {
  show();
  await soon(marks).toEqual(['generated', 'generated', 'generated']);
  expect(text()).toContain('He was held on 3 May.');
  expect(vault.asked).toEqual([]);
});

test('a paragraph that says something else now is marked, and what the records say can be taken', async () => {
  await edited('He was taken on 3 May.');
  vault.document = heldOn('4 May');
  show();
  await soon(marks).toEqual(['stale', 'generated', 'generated']);
  await choose(0);
  await soon(() => [...document.querySelectorAll('.versions dd')].map((each) => each.textContent)).toEqual([
    'He was held on 3 May.',
    'He was held on 4 May.',
    'He was taken on 3 May.',
  ]);
  expect([...document.querySelectorAll('.versions mark')].map((each) => each.textContent.trim())).toEqual([
    '4',
    'taken',
  ]);
  await shown.press('Take what the records say');
  await soon(marks).toEqual(['generated', 'generated', 'generated']);
  expect(document.activeElement?.id).toBe('changes-heading');
  await soon(() => vault.blocks.size).toBe(0);
});

test('keeping leaves the words and is asked about no more', async () => {
  await edited('He was taken on 3 May.');
  vault.document = heldOn('4 May');
  show();
  await choose(0);
  await shown.press('Keep my words');
  await soon(marks).toEqual(['edited', 'generated', 'generated']);
  expect(document.activeElement?.id).toBe('changes-heading');
  await soon(() => vault.blocks.get([...vault.blocks.keys()][0] ?? '')?.text?.basis[0]?.inlines).toEqual([
    { kind: 'text', text: 'He was held on 4 May.' },
  ]);
});

test('a sentence that says something else beside an edited one is only to be noted', async () => {
  const shownOn = (day: string) =>
    tells(
      [says('a', 'He was held.'), says('b', `No order was shown on ${day}.`)],
      [says('c', 'He said so.')],
      [says('d', 'He left.')],
    );
  vault = new ManuscriptsInMemory(shownOn('3 May'));
  const said = (text: string) => [{ kind: 'text' as const, text }];
  const [a, b] = [said('He was held.'), said('No order was shown on 3 May.')];
  vault.blocks.set('a', {
    ...{ id: 'a', form: 'numbered', after: [] },
    text: {
      basis: [
        { key: 'a', inlines: a, records: [] },
        { key: 'b', inlines: b, records: [] },
      ],
      wording: [
        { sentence: 'a', inlines: said('He was seized.') },
        { inlines: said(' ') },
        { sentence: 'b', inlines: b },
      ],
    },
  });
  vault.document = shownOn('4 May');
  show();
  await choose(0);
  await soon(() => document.querySelector('.sentence-news h3')?.textContent).toBe('New: the records say this now');
  expect([...document.querySelectorAll('.sentence-news button')].map((each) => each.textContent)).toEqual(['Noted']);
  await shown.press('Noted');
  await soon(() => document.querySelector('.sentence-news')).toBeNull();
  expect(text()).toContain('He was seized. No order was shown on 4 May.');
});

test('all that is new can be taken at once', async () => {
  await edited('He was taken on 3 May.');
  vault.document = heldOn('4 May');
  show();
  await shown.press('Take the records’ words everywhere');
  await soon(marks).toEqual(['generated', 'generated', 'generated']);
  expect(text()).toContain('He was held on 4 May.');
});

test('a paragraph that is hidden says so in the outline and is stored as hidden', async () => {
  show();
  await choose(1);
  await shown.press('What can be done with the paragraph');
  const item = () =>
    [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) => each.textContent.startsWith('Hide'));
  (await vi.waitUntil(item)).click();
  await soon(() => marks()[1]).toContain('hidden');
  await soon(() => [...vault.blocks.values()].map(({ hidden }) => hidden)).toEqual([true]);
});

test('what cannot be stored is said on the page', async () => {
  vault.notStored = { code: 'storage/disk-full' };
  show();
  await soon(() => lines().length).toBe(3);
  session.rename('Appeal');
  await soon(() => document.querySelector('[data-save=failed]')?.textContent).toContain('Not saved');
  vault.notStored = undefined;
  await shown.press('Try now');
  await soon(() => vault.own.title).toBe('Appeal');
});

test('a document that cannot be composed any more shows what was written in it', async () => {
  await edited('He was taken on 3 May.');
  show();
  await soon(() => lines().length).toBe(3);
  vault.notComposed = { code: 'internal' };
  await session.load();
  await soon(() => shown.words).toContain('He was taken on 3 May.');
  expect(shown.words).not.toContain('No order was shown.');
});

test('a manuscript is erased once it was said what goes with it', async () => {
  const gone: string[] = [];
  shown = new SmallWindow(
    everything(),
    <ManuscriptList caseBook={vault.id} onOpen={() => undefined} onErased={(id) => gone.push(id)} />,
  );
  await shown.press('Erase “Brief”');
  await soon(() => shown.words).toContain('The case books that it tells of stay as they are.');
  await shown.press('Erase for ever');
  await soon(() => gone).toEqual(['m1']);
  await soon(() => shown.words).toContain('No document is written in yet.');
});
