import type { Channel } from '#shared/contract/channels';

export type Hostile = { readonly channel: Channel; readonly payload: unknown };

/**
 * Payloads that no page of ours would send. Runs in the page and in Node alike, from one seed to the same values, so it
 * stands alone: nothing from outside the function may be used in it.
 */
export function hostilePayloads(seed: number, count: number, channels: readonly Channel[]): readonly Hostile[] {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

  const texts = [
    ...[
      '',
      '.',
      '..',
      '../x',
      '../../settings.json',
      '..\\x',
      '/etc/passwd',
      '/tmp/planted',
      'C:\\planted',
      '~/planted',
    ],
    ...['header-a.dcv', 'header-b.dcv', 'keyring-a.dck', 'journal-00000001.log', 'snapshot-00000001.dcs'],
    ...[
      'HEADER-A.DCV',
      'header-c.dcv',
      'header-a.dcv\0',
      'header-a.dcv/../../planted',
      'header-a.dcv/',
      ' header-a.dcv',
    ],
    ...['journal-00000001.log\n', 'journal-0000000\u0661.log', 'journal-000000001.log', 'journal--0000001.log'],
    ...[
      '.header-a.dcv.0123456789ab.tmp',
      'journal-00000001.log:stream',
      'CON',
      'nul.docx',
      'file://x',
      'app://casebook/',
    ],
    ...['__proto__', 'constructor', 'toString', '\ud800', '\u202egnp.exe', '%2e%2e%2fplanted', '$HOME', '`id`', '; id'],
    ...['x'.repeat(121), 'x'.repeat(100_000), 'docx', 'DOCX', 'd.o', '*', 'dark', 'kk', 'very-large', '0', 'null'],
  ];
  const numbers = [0, -0, 1, -1, 0.5, 59.5, 61, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), 1e308, NaN, Infinity, -Infinity];
  const files = ['header-a.dcv', 'keyring-b.dck', 'journal-00000001.log', 'snapshot-00000001.dcs'];
  /** Places that nobody chose, names that a backup may have, handles that nobody gave. */
  const places = ['safety', 'safety', 'A'.repeat(40), 'x_-'.repeat(60), '../safety', 'safety/..', '/tmp/planted'];
  const backups = [
    ...['backup-0123abcd-20140301-090000.age', 'backup-0123abcd-20140302-090000-incomplete.age'],
    ...['backup-0123abcd-20140301-090000.age/../../../planted', '.defender-casebook-place', 'backup-0123ABCD-1-1.age'],
  ];
  const handles = ['0'.repeat(32), 'f'.repeat(32), 'F'.repeat(32), '0'.repeat(31)];
  const names = [
    ...[
      'place',
      'file',
      'room',
      'name',
      'bytes',
      'range',
      'from',
      'length',
      'filters',
      'extensions',
      'suggestedName',
      'limitBytes',
      'path',
      'folder',
    ],
    ...['theme', 'language', 'lockMinutes', 'textSize', 'tables', 'columns', 'sortBy', 'isArchiveShown', 'party'],
    ...['__proto__', 'constructor', 'then', 'toJSON', 'length', 'ok', 'value', 'x'],
  ];

  const bytes = (): unknown => {
    const size = pick([0, 1, 15, 512, 5000]);
    const buffer = new Uint8Array(size).map(() => below(256));
    return pick<() => unknown>([
      () => buffer,
      () => buffer.buffer,
      () => new DataView(buffer.buffer),
      () => new Float64Array(size),
      () => new Uint8ClampedArray(size),
      () => [...buffer],
      () => Object.fromEntries(buffer.entries()),
      () => ({ length: 2 ** 40, byteLength: 9 }),
    ])();
  };
  const leaf = (): unknown =>
    pick<() => unknown>([
      () => pick(texts),
      () => pick(texts),
      () => pick(numbers),
      () => pick([true, false, null, undefined]),
      () => 10n ** 30n,
      () => new Date(NaN),
      () => /x/g,
      () => new Map([[pick(texts), 1]]),
      () => new Set([1]),
      () => new Error(pick(texts)),
      () => Symbol('x'),
      () => () => 1,
      bytes,
    ])();
  const any = (depth: number): unknown => {
    if (depth === 0) return leaf();
    return pick<() => unknown>([
      leaf,
      () => Array.from({ length: below(5) }, () => any(depth - 1)),
      () => Object.fromEntries(Array.from({ length: below(5) }, () => [pick(names), any(depth - 1)])),
      () => Array.from({ length: 40 }).reduce<unknown>((inner) => ({ x: inner }), any(depth - 1)),
    ])();
  };
  /** As the contract wants it, with one part or more replaced. */
  const file = (): string => pick([pick(files), pick(files), pick(texts)]);
  const odd = (value: unknown): unknown => (below(4) === 0 ? any(2) : value);
  const filters = (): unknown => [odd({ name: odd('Word'), extensions: odd([odd('docx')]) })];
  const shapes: Readonly<Record<string, () => unknown>> = {
    'settings.change': () => ({ [pick(names)]: any(2), theme: odd('dark'), language: odd('en') }),
    'file.choose-to-open': () => ({ filters: odd(filters()), limitBytes: odd(1000) }),
    'file.save': () => ({
      suggestedName: odd(pick(texts)),
      filters: odd(filters()),
      bytes: odd(new Uint8Array(below(5000))),
    }),
    'vault-files.read': () => ({
      name: odd(file()),
      range: odd({ from: odd(below(100)), length: odd(pick(numbers)) }),
    }),
    'vault-files.replace': () => ({ name: odd(file()), bytes: odd(new Uint8Array(below(5000))) }),
    'vault-files.append': () => ({ name: odd(file()), bytes: odd(new Uint8Array(below(5000))) }),
    'vault-files.remove': () => ({ name: odd(file()) }),
  };
  const backupShape = (more: () => object) => (): unknown => ({ place: odd(pick(places)), ...more() });
  const named = (): object => ({ name: odd(pick([...backups, pick(texts)])) });
  const held = (more: () => object) => (): unknown => ({ file: odd(pick(handles)), ...more() });
  const backupShapes: Readonly<Record<string, () => unknown>> = {
    'backup.look-at': backupShape(() => ({})),
    'backup.place-came': backupShape(() => ({})),
    'backup.list': backupShape(() => ({})),
    'backup.open': backupShape(named),
    'backup.remove': backupShape(named),
    'backup.begin': backupShape(() => ({ ...named(), ...(below(2) === 0 ? {} : { room: odd(pick(numbers)) }) })),
    'backup.append': held(() => ({ bytes: odd(new Uint8Array(below(5000))) })),
    'backup.read': held(() => ({ range: odd({ from: odd(below(100)), length: odd(pick(numbers)) }) })),
    'backup.finish': held(() => ({})),
    'backup.close': held(() => ({})),
  };
  const teamNames = ['0'.repeat(32), '0'.repeat(31), '../'.repeat(9), '.', '~', 'x/', 'x'.repeat(197)];
  const teamName = (): string => pick(teamNames) + pick(['.dcx', '.sync-conflict-1-A.dcx', '.part', '.dcx/../planted']);
  const inTeamFolder = (more: () => object) => (): unknown => ({ folder: odd(pick(places)), ...more() });
  const teamFile = (): object => ({ name: odd(teamName()) });
  const teamFolderShapes: Readonly<Record<string, () => unknown>> = {
    'team-folder.look-at': inTeamFolder(() => ({})),
    'team-folder.list': inTeamFolder(() => ({})),
    'team-folder.read': inTeamFolder(teamFile),
    'team-folder.write': inTeamFolder(() => ({ ...teamFile(), bytes: odd(new Uint8Array(below(5000))) })),
    'team-folder.remove': inTeamFolder(teamFile),
  };
  return Array.from({ length: count }, () => {
    const channel = pick(channels);
    const shape = shapes[channel] ?? backupShapes[channel] ?? teamFolderShapes[channel];
    return { channel, payload: shape !== undefined && below(3) > 0 ? shape() : any(3) };
  });
}
