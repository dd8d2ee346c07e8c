import type { Character } from './people';
import { type Mention, mentionsIn, type Pronoun } from './reading';

/** Whom a sentence speaks of, by name or by a pronoun. */
export type Spoken = {
  readonly sentence: string;
  readonly who: ReadonlySet<string>;
  readonly faults: readonly string[];
};

type State = { readonly known: ReadonlySet<string>; readonly before: ReadonlySet<string> };

/** Anybody of whom nobody knows whether it is he or she may be meant by both. */
const canBe = (one: Character, sex: 'male' | 'female') =>
  one.kind === 'person' && (one.gender === undefined || one.gender === sex);

/** One reader who knows only what the text has said so far. */
class Reader {
  readonly #cast: readonly Character[];
  #state: State;
  #isHeard = false;
  #last: string | undefined;
  readonly faults: string[] = [];
  readonly who = new Set<string>();
  readonly known: Set<string>;

  constructor(cast: readonly Character[], state: State) {
    this.#cast = cast;
    this.#state = state;
    this.known = new Set(state.known);
  }

  read(mention: Mention): void {
    if (mention.as === 'pronoun') this.#refer(mention);
    else if (mention.as === 'full') this.#meet(mention.who);
    else this.#recognise(mention.words, mention.who);
  }

  /** Somebody alone has the word: what follows is said by them. */
  hear(): void {
    if (this.who.size === 1 && !this.#isHeard) this.#state = { ...this.#state, before: new Set() };
    this.#isHeard = true;
  }

  #meet(who: readonly Character[]): void {
    for (const { id } of who) {
      this.known.add(id);
      this.who.add(id);
      this.#last = id;
    }
  }

  #recognise(words: string, who: readonly Character[]): void {
    const [one, another] = who;
    if (one === undefined) return;
    if (another !== undefined) this.faults.push(`“${words}” may be ${who.map(({ name }) => name).join(' or ')}`);
    if (!this.known.has(one.id)) this.faults.push(`“${words}” was never introduced`);
    this.who.add(one.id);
    this.#last = one.id;
  }

  #refer({ words, means, isOwn }: Pronoun): void {
    const here = this.#cast.filter(({ id }) => this.who.has(id));
    const near = [...here, ...this.#cast.filter(({ id }) => this.#state.before.has(id) && !this.who.has(id))];
    const candidates = means.map((meaning) =>
      meaning === 'several' ? several(here, near) : near.filter((one) => canBe(one, meaning)),
    );
    const possible = candidates.find((some) => some.length > 0) ?? [];
    const found =
      possible.length > 1 && isOwn && !means.includes('several')
        ? possible.filter(({ id }) => id === this.#last)
        : possible;
    const isSingle = !means.includes('several');
    if (found.length === 0) this.faults.push(`“${words}” means nobody`);
    if (isSingle && found.length > 1)
      this.faults.push(`“${words}” may be ${found.map(({ name }) => name).join(' or ')}`);
    if (isSingle && found.every(({ gender }) => gender === undefined))
      this.faults.push(`“${words}” of somebody whose gender is not recorded`);
    for (const { id } of found) this.who.add(id);
    if (found.length === 1) this.#last = found[0]?.id;
  }
}

const leads = {
  en: /^(?:According to .*?,|It (?:appears to|was widely held by) .*? that|.*? (?:alleged|reported) that)/u,
  ru: /^По (?:утверждению|словам|сообщению|мнению|данным) [^,]*,/u,
} as const;

/** How long the words are that say who tells it. */
const lead = (sentence: string, language: 'en' | 'ru') => leads[language].exec(sentence)?.[0].length ?? 0;

/** Those in the sentence so far, else those of the sentence before: several, or one of whom nothing else can be said. */
function several(here: readonly Character[], near: readonly Character[]): readonly Character[] {
  const some = here.length > 0 ? here : near;
  return some.length > 1 || some.some(({ kind, gender }) => kind !== 'person' || gender === undefined) ? some : [];
}

/** Reads paragraphs from the first sentence to the last. */
export function readParagraphs(
  paragraphs: readonly (readonly string[])[],
  cast: readonly Character[],
  language: 'en' | 'ru',
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  let known: ReadonlySet<string> = new Set();
  for (const sentences of paragraphs) {
    let before: ReadonlySet<string> = new Set();
    for (const sentence of sentences) {
      const reader = new Reader(cast, { known, before });
      const toldBy = lead(sentence, language);
      for (const mention of mentionsIn(sentence, cast, language)) {
        if (mention.at >= toldBy && toldBy > 0) reader.hear();
        reader.read(mention);
      }
      spoken.push({ sentence, who: reader.who, faults: reader.faults });
      known = reader.known;
      if (reader.who.size > 0) before = reader.who;
    }
  }
  return spoken;
}
