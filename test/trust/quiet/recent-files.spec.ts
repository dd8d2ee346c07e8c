import { watch, type FSWatcher } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { ExportPage } from '../../e2e/pages/export-page';
import { Frame } from '../../e2e/pages/frame';
import { ImportPage } from '../../e2e/pages/import-page';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { booksOf2014, passphrase } from '../../e2e/driving/prepared-vault';
import { OwnDisplay } from '../../e2e/driving/own-display';
import { report } from '../rows';

/** GTK itself drops what is older than 30 days. */
const now = new Date().toISOString();

const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
  <bookmark href="file:///home/a/letter.pdf" added="${now}" modified="${now}" visited="${now}">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="application/pdf"/>
        <bookmark:applications>
          <bookmark:application name="Document Viewer" exec="&apos;evince %u&apos;" modified="${now}" count="1"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
</xbel>
`;

/** The desktop's list in a folder of its own, and how often GTK has put a new one in its place. */
class DesktopList {
  readonly #path: string;
  readonly #watcher: FSWatcher;
  #renames = 0;

  constructor(folder: string) {
    this.#path = join(folder, 'recently-used.xbel');
    this.#watcher = watch(folder, (event, name) => {
      if (event === 'rename' && /^recently-used\.xbel\.[A-Z0-9]{6}$/.test(name ?? '')) this.#renames += 1;
    });
  }

  read(): Promise<string> {
    return readFile(this.#path, 'utf8');
  }

  /** GTK's temporary file comes, and goes to the place of the list. */
  writtenByGtk(): number {
    return Math.floor(this.#renames / 2);
  }

  close(): void {
    this.#watcher.close();
  }
}

if (process.platform === 'linux') {
  test('the files of a case stay on no list of the desktop, after a real dialog of GTK', async ({
    executable,
    prepared,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'casebook-recent-'));
    const at = (...names: readonly string[]): string => join(folder, ...names);
    for (const name of ['data', 'profile', 'home']) await mkdir(at(name));
    await writeFile(at('data', 'recently-used.xbel'), foreign);
    await cp((await prepared()).profile, at('profile'), {
      recursive: true,
      filter: (path) => !basename(path).startsWith('Singleton'),
    });
    const display = await OwnDisplay.start();
    const list = new DesktopList(at('data'));
    // As a person does who starts it by a name of their own: GTK enters that name.
    await symlink(executable, at('case-notes'));
    const casebook = new Casebook(at('case-notes'), at('profile'), [], {
      HOME: at('home'),
      XDG_DATA_HOME: at('data'),
      DISPLAY: display.name,
      // Without a bus there is no portal: the dialog is GTK's.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    });
    const failures: string[] = [];
    const expectForgotten = async (name: string): Promise<void> => {
      await expect
        .poll(() => list.read())
        .not.toContain(name)
        .catch(() => failures.push(name));
    };
    const chosen = async (title: string, path: string): Promise<void> => {
      const before = list.writtenByGtk();
      await display.answerFileDialog(title, path);
      await expect.poll(() => list.writtenByGtk()).toBeGreaterThan(before);
    };
    try {
      await casebook.launch();
      const dialog = casebook.app.evaluate(({ dialog: native }) => native.showSaveDialog({}));
      await chosen('Save File', at('home', 'Control.docx'));
      await dialog;
      await expect.poll(() => list.read(), 'a dialog that nobody cleans up after').toContain('Control.docx');
      expect(await list.read()).toContain('letter.pdf');

      const page = await casebook.relaunch();
      await expectForgotten('Control.docx');

      await new LockScreen(page).unlock(passphrase);
      await new Frame(page).go('frame.export');
      const exporting = new ExportPage(page);
      await exporting.askForPlace();
      // A hand at the dialog of the system is slower than the patience for a word in the window.
      await chosen('Save File', at('home', 'Surganov.json'));
      await exporting.expectSaved('Surganov.json');
      await expectForgotten('Surganov.json');

      await copyFile(booksOf2014, at('home', 'Atabek.json'));
      await new Frame(page).go('frame.import');
      await new ImportPage(page).chooseFile();
      await chosen('Open File', at('home', 'Atabek.json'));
      await expect(new ImportPage(page).previewOf('Atabek.json')).toBeVisible();
      await expectForgotten('Atabek.json');
      expect(await list.read()).toContain('letter.pdf');
    } finally {
      await casebook.close();
      await display.stop();
      list.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    report('Recent files', { cases: 3, failures: failures.length });
    expect(failures).toEqual([]);
  });
}
