import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import { allowedArguments, refusedSwitches } from './allowed-start';
import { refusalsOfPackaged, refusalsOfUnpackaged, type Start } from './start-guard';
import { refusalInWords } from './start-refusal';

const aStart = (how: Partial<Start>): Start => ({ args: [], environment: {}, hasSwitch: () => false, ...how });
const { say } = createTranslator('en');

describe('a packaged program', () => {
  test.each([
    [],
    ['--force-device-scale-factor=1.5'],
    ['--ozone-platform=wayland', '--enable-wayland-ime', '--lang=kk-KZ'],
    ['--force-renderer-accessibility'],
    ['--force-renderer-accessibility=complete'],
  ])('starts with %j', (...args) => {
    expect(refusalsOfPackaged(aStart({ args }))).toEqual([]);
  });

  test.each([
    ' --remote-debugging-port=9777',
    '\t--remote-debugging-port=9777',
    '--remote-debugging-port=9777',
    '-lang=ru',
    ' --lang=ru',
    '--lang=ru\n',
    '--lang',
    '--lang=../../tmp/x',
    '--disable-gpu=--no-sandbox',
    '--ozone-platform=x11 --no-sandbox',
    '--constructor',
    '--__proto__=1',
    '--Lang=ru',
    '/lang=ru',
    '/home/person/file.json',
    '--',
    '-',
    '',
  ])('refuses the argument %j', (argument) => {
    expect(refusalsOfPackaged(aStart({ args: [argument] }))).toEqual([{ what: 'argument', name: argument }]);
  });

  test('refuses every argument that is not on the list', () => {
    fc.assert(
      fc.property(fc.string(), (argument) => {
        fc.pre(!Object.keys(allowedArguments).some((name) => argument.startsWith(`--${name}`)));
        expect(refusalsOfPackaged(aStart({ args: [argument] }))).toEqual([{ what: 'argument', name: argument }]);
      }),
    );
  });

  test('refuses what Electron and Node read from the environment, however it is spelt, and nothing else', () => {
    const environment = {
      HOME: '/home/person',
      NODE_ENV: 'production',
      ELECTRON_OZONE_PLATFORM_HINT: 'auto',
      ELECTRON_DISABLE_SANDBOX: '',
      Electron_Run_As_Node: '1',
      ELECTRON_SOMETHING_NEW: '0',
      NODE_V8_COVERAGE: '/tmp',
      NODE_OPTIONS: undefined,
    };
    expect(refusalsOfPackaged(aStart({ environment })).map(({ name }) => name)).toEqual([
      'ELECTRON_DISABLE_SANDBOX',
      'Electron_Run_As_Node',
      'ELECTRON_SOMETHING_NEW',
      'NODE_V8_COVERAGE',
    ]);
    const odd = { ELECTRON_OZONE_PLATFORM_HINT: 'x11 --no-sandbox' };
    expect(refusalsOfPackaged(aStart({ environment: odd }))).toHaveLength(1);
  });

  test.each(refusedSwitches)('refuses %s where Chromium knows it and no argument says so', (name) => {
    expect(refusalsOfPackaged(aStart({ hasSwitch: (asked) => asked === name }))).toEqual([{ what: 'switch', name }]);
  });
});

describe('a start from the sources', () => {
  const allowed = ['inspect', 'remote-debugging-port'];

  test('takes the folder of the project and the switches that were named for it', () => {
    const args = ['/opt/project', '--inspect=0', '--remote-debugging-port=0', '--lang=ru'];
    expect(refusalsOfUnpackaged(aStart({ args, hasSwitch: (name) => name === 'inspect' }), allowed)).toEqual([]);
  });

  test('refuses other switches, however they are spelt and wherever they come from', () => {
    const args = [' --js-flags=x', '-no-zygote', '--remote-debugging-port=0'];
    expect(refusalsOfUnpackaged(aStart({ args, hasSwitch: (name) => name === 'no-sandbox' }), allowed)).toEqual([
      { what: 'argument', name: 'js-flags' },
      { what: 'argument', name: 'no-zygote' },
      { what: 'switch', name: 'no-sandbox' },
    ]);
  });
});

describe('a refusal in words', () => {
  test('says what it was started with, that nothing was changed, and what to do', () => {
    expect(refusalInWords([{ what: 'argument', name: ' --remote-debugging-port=9777' }], say)).toBe(
      'It was started with “--remote-debugging-port=9777”. It starts only with what changes how it looks, because ' +
        'anything else could open your case books to other programs. Your case books were not opened and nothing was ' +
        'changed. Start it from the menu of the system or by its name alone.',
    );
  });

  test('speaks of the sandbox once, whatever took it away', () => {
    const words = refusalInWords(
      [
        { what: 'argument', name: '--no-sandbox' },
        { what: 'variable', name: 'ELECTRON_DISABLE_SANDBOX' },
        { what: 'switch', name: 'no-sandbox' },
      ],
      say,
    );
    expect(words.match(/sandbox that keeps/g)).toHaveLength(1);
    expect(words).not.toContain('variable');
  });

  test('keeps a long argument on one line', () => {
    expect(refusalInWords([{ what: 'argument', name: `a\nb\u001b${'x'.repeat(500)}` }], say)).toContain(
      `“a b ${'x'.repeat(76)}…”`,
    );
  });
});
