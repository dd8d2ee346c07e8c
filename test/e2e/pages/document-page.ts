import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words';

/** A document as it would leave, beside the records that it comes from. */
export class DocumentPage {
  readonly page: Page;
  readonly main: Locator;
  /** The text as on paper. */
  readonly paper: Locator;
  readonly sentences: Locator;
  /** The records of the chosen sentence. */
  readonly sources: Locator;
  readonly words: Locator;
  /** What to look at before the document leaves. */
  readonly checks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.paper = this.main.getByRole('group', { name: say('document.sentences') });
    this.sentences = this.paper.getByRole('button');
    this.sources = this.main.getByRole('region', { name: say('document.sources') });
    this.checks = this.main.getByRole('region', { name: say('document.checks') });
    this.words = this.main.getByRole('region', { name: say('document.words') });
  }

  /** Has the document written in a language, called as it calls itself. */
  async chooseLanguage(name: string): Promise<void> {
    await this.main
      .getByRole('radiogroup', { name: say('document.language') })
      .getByRole('radio', { name })
      .click();
  }

  async expectShown(): Promise<void> {
    await expect(this.paper).toBeVisible({ timeout: 30_000 });
  }

  sentence(text: string | RegExp): Locator {
    return this.sentences.filter({ hasText: text }).first();
  }

  /** Presses words of a sentence with the mouse, wherever in it they stand. */
  async pressWords(sentence: Locator, words: string): Promise<void> {
    await sentence.scrollIntoViewIfNeeded();
    const spot = await sentence.evaluate((element, wanted) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getClientRects()[0];
        if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error('these words do not stand in one run of the sentence');
    }, words);
    await this.page.mouse.click(spot.x, spot.y);
  }

  /** The notes under the text; empty when there are none. */
  async notesText(): Promise<string> {
    const notes = this.paper.getByRole('region', { name: say('document.notes') });
    return (await notes.count()) === 0 ? '' : notes.innerText();
  }

  /** The answers to words that may be a name, and what takes back one that was given. */
  get suspicions(): Readonly<Record<'another' | 'same' | 'takeBack', Locator>> {
    const button = (name: string) => this.checks.getByRole('button', { name });
    return {
      another: button(say('document.anotherWord')),
      same: button(say('document.thisName')),
      takeBack: button(say('form.takeBack')),
    };
  }

  /** Presses the button that leads to a file, or to what keeps the document shut. */
  async openExport(): Promise<void> {
    await this.main.getByRole('button', { name: say('document.export') }).click();
  }

  exportDialog(title: 'document.warnTitle' | 'document.overrideTitle' | 'document.shutTitle'): Locator {
    return this.page.getByRole('alertdialog', { name: say(title) });
  }

  /** Goes through the warning to the dialog of the system, and waits for the word that the file is written. */
  async exportTo(fileName: string): Promise<void> {
    await this.openExport();
    await this.exportDialog('document.warnTitle')
      .getByRole('button', { name: say('document.warnGo') })
      .click();
    await expect(this.main.getByText(say('document.exported', { name: fileName }))).toBeVisible({ timeout: 30_000 });
  }
}
