import { useState } from 'react';
import { lawFit } from '#shared/values/citations/law-names';
import { inOne } from '#shared/values/citations/provisions/cited-place';
import { readNormCitation } from '#shared/values/citations/read-norm-citation';
import { textsIn } from '#shared/values/texts/text';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { FoundRecord } from '../../../records/lookup';
import { useTranslator } from '../../../program/translation';
import { useFormDesk } from '../../desk/form-desk';
import { lawOf } from './norm-options';

export const anotherLaw = '';

/** What is typed of a new article. */
type TypedNorm = {
  /** A law of the register by name, or `anotherLaw`. */
  readonly law: string;
  /** The name of another law, and its kind. */
  readonly own: string;
  readonly kind: string;
  readonly article: string;
  readonly title: string;
};

export type NewNorm = {
  readonly typed: TypedNorm;
  readonly type: (change: Partial<TypedNorm>) => void;
  /** The names of the laws in the register. */
  readonly laws: readonly string[];
  readonly isOfKnownLaw: boolean;
  readonly isReady: boolean;
  readonly hasFailed: boolean;
  readonly make: () => Promise<void>;
};

type NewNormParts = {
  /** The citation as it was typed. */
  readonly text: string;
  readonly norms: readonly FoundRecord[];
  readonly onCreated: (id: string, part: string | undefined) => void;
};

/** An article that the register does not have, begun with what the citation says of it. */
export function useNewNorm({ text, norms, onCreated }: NewNormParts): NewNorm {
  const translator = useTranslator();
  const { create } = useFormDesk();
  const [cited] = useState(() => readNormCitation(text));
  const laws = new Map(norms.map(({ record }) => [lawOf(record, translator), record] as const));
  const [typed, setTyped] = useState<TypedNorm>(() => {
    const law = bestLaw(cited.law, laws);
    const own = law === anotherLaw ? cited.law : '';
    return { law, own, kind: 'national', article: cited.article ?? '', title: '' };
  });
  const [hasFailed, setFailed] = useState(false);
  const known = laws.get(typed.law);
  const isReady = known !== undefined || typed.own.trim() !== '';
  const make = async (): Promise<void> => {
    if (!isReady) return;
    const made = await create('norm', fieldsFrom(typed, known));
    setFailed(made === undefined);
    if (made !== undefined) onCreated(made.id, cited.part ?? (cited.steps && inOne(cited.steps)));
  };
  return {
    typed,
    type: (change) => {
      setTyped((before) => ({ ...before, ...change }));
    },
    laws: [...laws.keys()],
    isOfKnownLaw: known !== undefined,
    isReady,
    hasFailed,
    make,
  };
}

/** What the articles of one law have in common. */
const ofTheLaw = ['kind', 'code', 'codeShort', 'country', 'number', 'adopted', 'citedAs'] as const;

/** The fields of the article; `known` is another article of its law, where the register has one. */
function fieldsFrom(typed: TypedNorm, known: unknown): Readonly<Record<string, unknown>> {
  const [article, title] = [typed.article.trim(), typed.title.trim()];
  const shared =
    known === undefined
      ? { kind: typed.kind, code: typed.own.trim() }
      : Object.fromEntries(Object.entries(fieldsOf(known)).filter(([name]) => ofTheLaw.some((each) => each === name)));
  return {
    ...shared,
    ...(article === '' ? {} : { article }),
    ...(title === '' ? {} : { title }),
    reviewStatus: 'unverified',
  };
}

/** The law that the words name best; another one where they name none that is known. */
function bestLaw(words: string, laws: ReadonlyMap<string, unknown>): string {
  const ranked = [...laws].flatMap(([name, record]) => {
    const fit = lawFit(words, [...textsIn(fieldsOf(record)['code']), ...textsIn(fieldsOf(record)['codeShort'])]);
    return fit === undefined ? [] : [{ name, fit }];
  });
  return ranked.toSorted((one, other) => one.fit - other.fit)[0]?.name ?? anotherLaw;
}
