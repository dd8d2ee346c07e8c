import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { Frame } from './frame';
import { heading, say } from './words';

/** Long enough for an exchange that has begun by itself, and one after it. */
const patience = 60_000;

/** The teams of a vault, with the ways in and out. */
export class TeamsPage {
  readonly casebook: Casebook;

  constructor(casebook: Casebook) {
    this.casebook = casebook;
  }

  get page(): Page {
    return this.casebook.page;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async open(): Promise<void> {
    await new Frame(this.page).go('frame.teams');
    await heading(this.page, 'team.title').waitFor();
  }

  /** Makes a team whose folder is that one. */
  async make(name: string, folder: string): Promise<void> {
    await this.open();
    await this.#press('team.make');
    const dialog = this.page.getByRole('dialog', { name: say('team.making.title') });
    await dialog.getByRole('textbox', { name: say('team.making.name') }).fill(name);
    await this.casebook.answerOpenDialog(folder);
    await dialog.getByRole('button', { name: say('team.folder.choose') }).click();
    await expect(dialog.getByText(basename(folder), { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: say('team.making.go'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden', timeout: patience });
  }

  /** The code of this vault, as joining shows it first. */
  async ownCode(): Promise<string> {
    await this.open();
    await this.#press('team.join');
    await heading(this.page, 'team.joining.title').waitFor();
    const code = this.main.locator('.own-code .code');
    await expect(code).toContainText('casebook1', { timeout: patience });
    const text = await code.innerText();
    await this.#press('team.joining.back');
    await heading(this.page, 'team.title').waitFor();
    return text.trim();
  }

  /** Chooses the folder, and joins the team whose invitation lies there. */
  async join(name: string, folder: string): Promise<void> {
    await this.open();
    await this.#press('team.join');
    await this.casebook.answerOpenDialog(folder);
    await this.#press('team.folder.choose');
    await this.main.getByRole('button', { name: say('team.joining.go', { name }), exact: true }).click();
    await this.panel(name).waitFor({ timeout: patience });
  }

  panel(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true });
  }

  async takeIn(team: string, name: string, code: string): Promise<void> {
    await this.open();
    await this.panel(team)
      .getByRole('button', { name: say('team.members.takeIn') })
      .click();
    const dialog = this.page.getByRole('dialog', { name: say('team.inviting.title', { name: team }) });
    await dialog.getByRole('textbox', { name: say('team.inviting.name'), exact: true }).fill(name);
    await dialog.getByRole('textbox', { name: say('team.inviting.code'), exact: true }).fill(code);
    await dialog.getByRole('button', { name: say('team.inviting.go'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden', timeout: patience });
    await expect(this.panel(team).getByText(name, { exact: true })).toBeVisible();
  }

  async takeOut(team: string, name: string): Promise<void> {
    await this.open();
    await this.panel(team)
      .getByRole('button', { name: say('team.members.takeOut', { name }), exact: true })
      .click();
    const question = this.page.getByRole('alertdialog');
    await question.getByRole('button', { name: say('team.removing.go'), exact: true }).click();
    await question.waitFor({ state: 'hidden', timeout: patience });
  }

  async share(team: string, title: string): Promise<void> {
    await this.open();
    await this.panel(team)
      .getByRole('button', { name: say('team.books.share') })
      .click();
    await this.main.getByRole('heading', { level: 1, name: say('team.sharing.title', { team }) }).waitFor();
    await this.main
      .getByRole('button', { name: say('team.sharing.go', { title, team }), exact: true })
      .click({ timeout: patience });
    await heading(this.page, 'team.title').waitFor({ timeout: patience });
    await expect(this.panel(team).getByText(title, { exact: true })).toBeVisible();
  }

  /** Exchanges by hand, and waits for what came of it. */
  async exchange(team: string): Promise<void> {
    // What an earlier exchange has brought is told until the page is left.
    await new Frame(this.page).go('frame.safety');
    await this.open();
    const news = this.panel(team).getByText(/^(?:Nothing new|\d+ case books? ha(?:s|ve) news)$/);
    const now = this.panel(team).getByRole('button', { name: say('team.panel.goOf', { name: team }), exact: true });
    await expect(async () => {
      await now.click();
      await expect(news).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: patience });
  }

  async #press(name: Parameters<typeof say>[0]): Promise<void> {
    await this.main.getByRole('button', { name: say(name), exact: true }).click();
  }
}
