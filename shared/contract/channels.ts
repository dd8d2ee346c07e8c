/**
 * The names of everything the window can ask of the main process, dotted by domain.
 * A name alone does nothing: `schemas.ts` must say what goes in and what comes out, and `electron/main` must answer.
 * The preload imports this file and nothing else, so it holds names only.
 */
export const channels = [
  'app.info',
  'app.data-sizes',
  'settings.read',
  'settings.change',
  'window.lock',
  'window.lock-wanted',
  'window.want-lock',
  'idle-lock.follow',
  'hearing.begin',
  'hearing.end',
  'clipboard.copy-for-a-while',
  'file.choose-to-open',
  'file.save',
  'vault-files.list',
  'vault-files.read',
  'vault-files.replace',
  'vault-files.append',
  'vault-files.remove',
  'vault-next.list',
  'vault-next.read',
  'vault-next.replace',
  'vault-next.append',
  'vault-next.remove',
  'vault.take-over',
  'vault.forget-old',
  'vault.discard-next',
  'working-set.clear',
  'backup.choose-place',
  'backup.look-at',
  'backup.place-came',
  'backup.list',
  'backup.open',
  'backup.remove',
  'backup.begin',
  'backup.append',
  'backup.read',
  'backup.finish',
  'backup.close',
  'backup.choose-file',
  'team-folder.choose',
  'team-folder.look-at',
  'team-folder.list',
  'team-folder.read',
  'team-folder.write',
  'team-folder.remove',
  'vault.erase-everything',
] as const;

export type Channel = (typeof channels)[number];

/** Under this name the preload puts the bridge on the window. */
export const bridgeName = 'defenderCasebook';
