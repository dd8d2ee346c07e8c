import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedSwitches } from './argv-guard';

describe('the command line', () => {
  test('of an ordinary start is accepted', () => {
    expect(refusedSwitches([], [], false)).toEqual([]);
    expect(refusedSwitches(['/opt/project', '--ozone-platform=wayland'], [], false)).toEqual([]);
  });

  test.each([
    'remote-debugging-port=9888',
    'remote-debugging-pipe',
    'inspect=0',
    'inspect-brk',
    'js-flags=--expose-gc',
    'load-extension=/tmp/x',
    'proxy-server=127.0.0.1:1',
    'host-resolver-rules=',
    'no-sandbox',
    'user-data-dir=/tmp',
    'require=/tmp/x.js',
  ])('with --%s is refused', (argument) => {
    expect(refusedSwitches([`--${argument}`], [], false)).toEqual([argument.split('=')[0]]);
    expect(refusedSwitches([`-${argument}`], [], false)).toEqual([argument.split('=')[0]]);
  });

  test('of Windows may also write a switch with a slash', () => {
    expect(refusedSwitches(['/inspect'], [], true)).toEqual(['inspect']);
  });

  test('of a check may carry exactly the switches named for it', () => {
    expect(refusedSwitches(['--inspect=0', '--js-flags=x'], ['inspect'], false)).toEqual(['js-flags']);
  });

  test('never gets an unknown switch through', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}(-[a-z]{2,12})?$/), (name) => {
        fc.pre(!['lang', 'ozone-platform', 'disable-gpu'].includes(name));
        expect(refusedSwitches([`--${name}`, `--${name}=1`], [], false)).toEqual([name, name]);
      }),
    );
  });
});
