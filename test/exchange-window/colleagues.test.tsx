// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import { succeed } from '#shared/result';
import { ColleagueList } from '../../renderer/features/exchange/colleagues/colleague-list';
import { SmallWindow } from '../any-holder/window';
import { dana, onlyVault } from './fakes';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let shown: SmallWindow;
afterEach(() => {
  shown.close();
});

describe('the colleagues of a vault', () => {
  it('are removed by a button, whose focus goes to their heading', async () => {
    let all: readonly ExchangeCard[] = [dana];
    const vault = onlyVault({
      colleagues: () => Promise.resolve(succeed(all)),
      removeColleague: (code) => {
        all = all.filter((each) => each.code !== code);
        return Promise.resolve(succeed(all));
      },
    });
    shown = new SmallWindow(vault, <ColleagueList />);
    await shown.press('Remove Dana');
    await soon(() => shown.words).toContain('Nobody yet.');
    await soon(() => shown.focused).toBe('Colleagues');
  });
});
