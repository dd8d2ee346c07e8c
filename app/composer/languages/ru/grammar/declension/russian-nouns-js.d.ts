/** What the program asks of russian-nouns-js 2.3.0, which brings no types. Cases go by their names in Russian. */
declare module 'russian-nouns-js' {
  type Lemma = { readonly text: () => string };
  type Engine = {
    /** One form or several that stand beside each other, the commonest first. */
    readonly decline: (lemma: Lemma, grammaticalCase: string, plural?: string) => readonly string[];
    readonly pluralize: (lemma: Lemma) => readonly string[];
  };
  type Described = {
    readonly text: string;
    readonly gender?: string;
    readonly animate?: boolean;
    readonly pluraleTantum?: boolean;
  };
  const nouns: {
    /** The nominative first, then in the order of grammars. */
    readonly CASES: readonly string[];
    readonly Engine: new () => Engine;
    readonly Gender: { readonly MASCULINE: string; readonly FEMININE: string; readonly NEUTER: string };
    readonly createLemma: (described: Described) => Lemma;
  };
  export = nouns;
}
