import { expect, type Locator } from '@playwright/test';
import { describeRecord, type FieldDescription, type FieldType } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { countText } from '#shared/values/quantities/parse-count';
import { sumText } from '#shared/values/quantities/parse-money';
import { PartialDate } from '#shared/values/dates/partial-date';
import { Count, Money, Term } from '#shared/values/quantities/quantity';
import { Consent } from '#shared/kinds/party';
import { Attribution, Citation, NormCitation } from '#shared/schema/record';
import { AnyReference } from '#shared/schema/ids';
import { LocalText, textIn } from '#shared/values/texts/text';
import { fieldsOf } from '#shared/schema/walk-schema';
import { termInWords } from '#shared/values/quantities/write-term';
import { fieldElementId, placeIn } from '../../../renderer/forms/desk/field-props';
import { choiceInWords, fieldInWords } from '../../../renderer/records/record-title';
import { createTranslator } from '#shared/i18n/translator';
import { byId, type Hands } from './hands';
import { say } from './words';

const english = createTranslator('en');

const innerFields = (kind: ReferenceKind, list: string): readonly FieldDescription[] =>
  describeRecord(kind).flatMap(({ name, holds }) =>
    name === list && holds.type === 'list' && holds.of.type === 'group' ? holds.of.fields : [],
  );
const consentFields = innerFields('party', 'consents');
const defectFields = innerFields('expertOpinion', 'defects');

/** The name under which a picker finds a record. */
type NameOf = (to: AnyReference) => string;

/** The kind, in the words of the window, of a record that is made where none is found; the usual one where it says none. */
type KindOf = (to: AnyReference) => string | undefined;

/** The form of a record, or of something inside it: types values of the model into their fields, by keys. */
export class RecordForm {
  readonly #hands: Hands;
  readonly #place: string;
  readonly #nameOf: NameOf;
  readonly #kindOf: KindOf;

  /** `place`: where the record stands, `decisions/d1`. */
  constructor(hands: Hands, place: string, nameOf: NameOf, kindOf: KindOf = () => undefined) {
    this.#hands = hands;
    this.#place = place;
    this.#nameOf = nameOf;
    this.#kindOf = kindOf;
  }

  /** Fills the fields that the record has, in the order of the model. */
  async fill(kind: ReferenceKind, record: Readonly<Record<string, unknown>>): Promise<void> {
    await this.fillFields(describeRecord(kind), record);
  }

  async fillFields(fields: readonly FieldDescription[], values: Readonly<Record<string, unknown>>): Promise<void> {
    for (const field of fields) {
      if (values[field.name] !== undefined) await this.fillField(field, values[field.name]);
    }
  }

  async fillField(field: FieldDescription, value: unknown): Promise<void> {
    const { holds } = field;
    const place = placeIn(this.#place, field.name);
    switch (holds.type) {
      case 'group':
        return this.#inside(place).fillFields(holds.fields, fieldsOf(value));
      case 'list':
        return this.#fillList(field, holds.of, value);
      case 'choice':
        return this.#chooseAt(place, wordsOf(field, value));
      case 'flag':
        return this.#pickSegment(place, say(value === true ? 'fields.yes' : 'fields.no'));
      case 'reference':
        return this.#pick(place, [{ kind: holds.kind, id: String(value) }]);
      case 'any-reference':
        return this.#pick(place, [AnyReference.parse(value)]);
      case 'money':
        return this.#fillMoney(place, Money.parse(value));
      case 'attribution':
        return this.#fillAttribution(place, Attribution.parse(value));
      case 'norm-citation':
        return this.#citeNorm(place, NormCitation.parse(value));
      case 'texts-by-name':
        return this.#fillTexts(place, Object.entries(fieldsOf(value)));
      default:
        return this.#typeInto(place, textOf(holds, value));
    }
  }

  /** The control of a field; the label must name it. */
  async expectNamed(field: FieldDescription): Promise<void> {
    const control: Locator = this.#hands.page.locator(byId(fieldElementId(placeIn(this.#place, field.name))));
    await expect(control).toHaveAccessibleName(new RegExp(fieldInWords(field, english)));
  }

  #inside(place: string): RecordForm {
    return new RecordForm(this.#hands, place, this.#nameOf, this.#kindOf);
  }

  async #typeInto(place: string, text: string): Promise<void> {
    await this.#hands.reach(fieldElementId(place));
    await this.#hands.press('Control+a');
    await this.#hands.type(text);
  }

  /** The first line has the id of the field. */
  async #fillTexts(place: string, texts: readonly (readonly [string, unknown])[]): Promise<void> {
    for (const [at, [name, text]] of texts.entries())
      await this.#typeInto(at === 0 ? place : placeIn(place, name), String(text));
  }

  async #fillList(field: FieldDescription, of: FieldType, value: unknown): Promise<void> {
    const items = Array.isArray(value) ? value : [];
    const place = placeIn(this.#place, field.name);
    const { type } = of;
    if (type === 'reference')
      return this.#pick(
        place,
        items.map((id) => ({ kind: of.kind, id: String(id) })),
      );
    if (type === 'any-reference')
      return this.#pick(
        place,
        items.map((to) => AnyReference.parse(to)),
      );
    if (type === 'choice') return this.#chooseSeveral(field, of, items);
    if (type === 'citation')
      return this.#cite(
        place,
        items.map((item) => Citation.parse(item)),
      );
    if (type === 'norm-citation')
      return this.#citeNorms(
        place,
        items.map((item) => NormCitation.parse(item)),
      );
    if (field.name === 'consents') return this.#consent(place, items);
    if (field.name === 'defects') return this.#tickDefects(place, items);
    if (type === 'group') return this.#addItems(place, of.fields, items);
    return this.#typeLines(place, items.map(String));
  }

  async #addItems(place: string, fields: readonly FieldDescription[], items: readonly unknown[]): Promise<void> {
    for (const [at, item] of items.entries()) {
      await this.#hands.reach(fieldElementId(place));
      await this.#hands.press('Enter');
      await this.#inside(placeIn(place, at)).fillFields(fields, fieldsOf(item));
    }
  }

  /** A row for every circle of readers, with cells to choose in; the rest of a consent is folded below its row. */
  async #consent(place: string, items: readonly unknown[]): Promise<void> {
    for (const [at, item] of items.entries()) {
      const { audience, maySubmit, mayInformAuthorities, nameAs, ...rest } = Consent.parse(item);
      await this.#chooseInCell(placeIn(place, `${audience}/maySubmit`), 'maySubmit', maySubmit);
      const row = placeIn(place, at);
      if (mayInformAuthorities !== undefined)
        await this.#chooseInCell(placeIn(row, 'mayInformAuthorities'), 'mayInformAuthorities', mayInformAuthorities);
      await this.#chooseInCell(placeIn(row, 'nameAs'), 'nameAs', nameAs);
      await this.#inside(row).fillFields(consentFields, rest);
    }
  }

  async #chooseInCell(place: string, name: string, value: string): Promise<void> {
    const wanted = wordsOf({ group: 'party-consents', name }, value);
    await this.#hands.reach(fieldElementId(place));
    await this.#moveInSelect(wanted);
  }

  /** From the first choice of a list that drops down to the one that is wanted. */
  async #moveInSelect(wanted: string): Promise<void> {
    await this.#hands.press('Home');
    const chosen = () =>
      this.#hands.page.evaluate(() =>
        document.activeElement instanceof HTMLSelectElement ? document.activeElement.selectedOptions[0]?.text : '',
      );
    for (let at = 0; at < 30 && (await chosen()) !== wanted; at += 1) await this.#hands.press('ArrowDown');
  }

  /** A box for every defect, the first with the id of the field; what exactly is said below a box that is ticked. */
  async #tickDefects(place: string, items: readonly unknown[]): Promise<void> {
    for (const [at, item] of items.entries()) {
      const { defect, ...rest } = fieldsOf(item);
      const wanted = wordsOf({ group: 'expertOpinion-defects', name: 'defect' }, defect);
      await this.#hands.reach(fieldElementId(place));
      const isThere = () =>
        this.#hands.page.evaluate(
          (words) => document.activeElement?.closest('label')?.textContent.trim() === words,
          wanted,
        );
      for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1) await this.#hands.press('Tab');
      await this.#hands.press('Space');
      await this.#inside(placeIn(place, at)).fillFields(defectFields, rest);
    }
  }

  /** Enter in a line adds the next. */
  async #typeLines(place: string, lines: readonly string[]): Promise<void> {
    await this.#hands.reach(fieldElementId(place));
    for (const [at, line] of lines.entries()) {
      if (at > 0) await this.#hands.press('Enter');
      await this.#hands.type(line);
    }
  }

  async #chooseAt(place: string, words: string): Promise<void> {
    await this.#hands.reach(fieldElementId(place));
    if (await this.#isAmongSegments()) return this.#moveToSegment(words);
    await this.#hands.press('Control+a');
    await this.#hands.type(words);
    await this.#hands.press('Tab');
  }

  async #chooseSeveral(field: FieldDescription, of: FieldType & { type: 'choice' }, items: readonly unknown[]) {
    const place = placeIn(this.#place, field.name);
    for (const item of items) {
      await this.#hands.reach(fieldElementId(place));
      if (await this.#isBox()) await this.#tick(of.values.indexOf(String(item)));
      else {
        await this.#hands.type(wordsOf(field, item));
        await this.#hands.press('Tab');
      }
    }
  }

  #isBox(): Promise<boolean> {
    return this.#hands.page.evaluate(() => document.activeElement?.getAttribute('type') === 'checkbox');
  }

  /** From the first box of a row, where the focus is. */
  async #tick(at: number): Promise<void> {
    await this.#hands.press('Tab', at);
    await this.#hands.press('Space');
  }

  async #pickSegment(place: string, words: string): Promise<void> {
    await this.#hands.reach(fieldElementId(place));
    await this.#moveToSegment(words);
  }

  #isAmongSegments(): Promise<boolean> {
    return this.#hands.page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio');
  }

  /** Arrows go from one to the next and round; Space takes the one that nothing is chosen beside yet. */
  async #moveToSegment(words: string): Promise<void> {
    const isThere = () =>
      this.#hands.page.evaluate((wanted) => {
        const label = document.activeElement?.closest('label')?.textContent.trim();
        return label === wanted;
      }, words);
    for (let at = 0; at < 12 && !(await isThere()); at += 1) await this.#hands.press('ArrowRight');
    await this.#hands.press('Space');
  }

  /** Takes away what is chosen already, then types each name and takes what the list offers. */
  async #pick(place: string, all: readonly { readonly kind: ReferenceKind; readonly id: string }[]): Promise<void> {
    await this.#hands.reach(fieldElementId(place));
    for (const to of all) {
      await this.#hands.type(this.#nameOf(to));
      await this.#hands.press('Enter');
      if (await this.#isCreating()) await this.#create(this.#kindOf(to));
    }
  }

  #isCreating(): Promise<boolean> {
    return this.#hands.page.evaluate(() => document.activeElement?.closest('.create-form') !== null);
  }

  /** Nothing fits: the name is there already; perhaps another kind, and the record is made. */
  async #create(kind: string | undefined): Promise<void> {
    if (kind !== undefined) {
      await this.#hands.press('Tab');
      await this.#moveInSelect(kind);
    }
    await this.#hands.press('Enter');
    await expect.poll(() => this.#isCreating()).toBe(false);
  }

  async #fillMoney(place: string, money: Money): Promise<void> {
    await this.#typeInto(place, sumText(money));
    const { converted } = money;
    if (converted === undefined) return;
    const inside = placeIn(place, 'converted');
    await this.#typeInto(inside, sumText(converted));
    if (converted.rate !== undefined) await this.#typeInto(placeIn(inside, 'rate'), String(converted.rate));
    if (converted.rateDate !== undefined) await this.#typeInto(placeIn(inside, 'rateDate'), converted.rateDate.written);
    if (converted.rateSource !== undefined) await this.#typeInto(placeIn(inside, 'rateSource'), converted.rateSource);
  }

  async #fillAttribution(place: string, { strength, by = [], byWords }: Attribution): Promise<void> {
    await this.#chooseAt(place, wordsOf({ group: 'record', name: 'attribution' }, strength));
    if (by.length > 0)
      await this.#pick(
        placeIn(place, 'by'),
        by.map((id) => ({ kind: 'party', id })),
      );
    if (byWords !== undefined) await this.#typeInto(placeIn(place, 'byWords'), inEnglish(byWords));
  }

  /** Cited articles are lines below the field, each with its part and paragraph. */
  async #citeNorms(place: string, citations: readonly NormCitation[]): Promise<void> {
    for (const [at, citation] of citations.entries()) await this.#citeNorm(place, citation, placeIn(place, at));
  }

  async #citeNorm(place: string, { norm, part, paragraph }: NormCitation, line = place): Promise<void> {
    await this.#pick(place, [{ kind: 'norm', id: norm }]);
    if (part !== undefined) await this.#typeInto(placeIn(line, 'part'), part);
    if (paragraph !== undefined) await this.#typeInto(placeIn(line, 'paragraph'), paragraph);
  }

  async #cite(place: string, citations: readonly Citation[]): Promise<void> {
    for (const [at, { source, locator, quotation }] of citations.entries()) {
      const line = placeIn(place, at);
      await this.#pick(place, [{ kind: 'source', id: source }]);
      if (locator !== undefined) await this.#typeInto(placeIn(line, 'locator'), locator);
      if (quotation !== undefined) await this.#typeInto(placeIn(line, 'quotation'), inEnglish(quotation));
    }
  }
}

/** What is typed for a value that is one text in the form. */
function textOf({ type }: FieldType, value: unknown): string {
  switch (type) {
    case 'date':
      return PartialDate.parse(value).written;
    case 'term':
      return termInWords(Term.parse(value)) ?? '';
    case 'count':
      return countText(Count.parse(value), 'en');
    default:
      return String(value);
  }
}

/** A choice in the words of the window, or the word of one's own. */
function wordsOf({ group, name }: Pick<FieldDescription, 'group' | 'name'>, value: unknown): string {
  const own = LocalText.safeParse(fieldsOf(value)['other']);
  return own.success ? inEnglish(own.data) : choiceInWords(`${group}-${name}`, String(value), english);
}

const inEnglish = (text: LocalText): string => textIn(text, 'en') ?? '';
