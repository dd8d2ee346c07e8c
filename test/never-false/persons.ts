import type { Character } from './people';
import { type Mention, mentionsIn, type Pronoun } from './reading';

/** Whom a sentence speaks of, by name or by a pronoun. */
export type Spoken = {
  readonly sentence: string;
  readonly who: ReadonlySet<string>;
  readonly faults: readonly string[];
};

type State = {
  readonly known: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Those who were last named in one breath with others. */
  readonly among: ReadonlySet<string>;
  /** The last pronoun meant several. */
  readonly areThey: boolean;
};

/** Words between two names of one list. */
const between = /^(?:[,;]|[,;]? (?:and|и|а также))$/u;

/** Mentions by name that stand beside another in a list. Those who tell are in none with those of whom they tell. */
function listedIn(sentence: string, mentions: readonly Mention[], toldBy: number): ReadonlySet<Mention> {
  const names = mentions.filter(({ as }) => as !== 'pronoun');
  const areJoined = (one: Mention | undefined, next: Mention | undefined) =>
    one !== undefined &&
    next !== undefined &&
    one.at < toldBy === next.at < toldBy &&
    between.test(sentence.slice(one.at + one.words.length, next.at).trimEnd());
  return new Set(names.filter((one, place) => areJoined(names[place - 1], one) || areJoined(one, names[place + 1])));
}

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
  readonly among: Set<string>;
  areThey: boolean;

  constructor(cast: readonly Character[], state: State) {
    this.#cast = cast;
    this.#state = state;
    this.known = new Set(state.known);
    this.among = new Set(state.among);
    this.areThey = state.areThey;
  }

  read(mention: Mention, isListed: boolean): void {
    if (mention.as === 'pronoun') {
      this.#refer(mention);
      return;
    }
    if (mention.as === 'full') this.#meet(mention.who);
    else this.#recognise(mention.words, mention.who);
    for (const { id } of mention.who) {
      if (isListed) this.among.add(id);
      else this.among.delete(id);
    }
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

  #refer({ words, means: all, isOwn }: Pronoun): void {
    // «им» behind «они» are they, not he.
    const means = this.areThey && all.includes('several') ? [...all].reverse() : all;
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
    const [one] = found;
    if (isSingle && found.length === 1 && one !== undefined && this.among.has(one.id))
      this.faults.push(`“${words}” is one of several who were named together`);
    for (const { id } of found) this.who.add(id);
    this.areThey = found.length > 1;
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
    let among: ReadonlySet<string> = new Set();
    let areThey = false;
    for (const sentence of sentences) {
      const reader: Reader = new Reader(cast, { known, before, among, areThey });
      const toldBy = lead(sentence, language);
      const mentions = mentionsIn(sentence, cast, language);
      const listed = listedIn(sentence, mentions, toldBy);
      for (const mention of mentions) {
        if (mention.at >= toldBy && toldBy > 0) reader.hear();
        reader.read(mention, listed.has(mention));
      }
      spoken.push({ sentence, who: reader.who, faults: reader.faults });
      ({ known, among, areThey } = reader);
      if (reader.who.size > 0) before = reader.who;
    }
  }
  return spoken;
}
