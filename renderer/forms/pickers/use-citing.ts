import { type RefObject, useState } from 'react';
import { Citation } from '#shared/schema/record';
import { useAnnounce } from '../../program/announcer';
import { useTranslator } from '../../program/translation';
import { recordTitle } from '../../records/record-title';
import { useLastSources } from '../candidates/last-used';
import { createOption, optionKey } from '../candidates/option-groups';
import { useCandidates } from '../candidates/use-candidates';
import type { FieldProps } from '../desk/field-props';
import { useFormDesk } from '../desk/form-desk';
import { useTypedText } from '../desk/use-typed-text';
import { type SourceOffer, sourceOffer } from './source-options';

export type Citing = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly offer: SourceOffer;
  /** Makes ready what may be cited. */
  readonly wake: () => void;
  readonly isAwake: boolean;
  readonly citations: readonly Citation[];
  readonly setCitations: (citations: readonly Citation[]) => void;
  /** Cites a source that is there. */
  readonly cite: (id: string, title: string) => void;
  /** An option of the list. */
  readonly choose: (id: string) => void;
  /** Cites what is typed, with the list closed too; makes the source only where it is not there already. */
  readonly enter: () => void;
  /** The last source could not be made. */
  readonly hasFailed: boolean;
};

/** Citing sources in a field. Every citation is read out, and leads back to the line. */
export function useCiting(
  { value, onChange, place }: Pick<FieldProps, 'value' | 'onChange' | 'place'>,
  input: RefObject<HTMLInputElement | null>,
): Citing {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const { create, today } = useFormDesk();
  const [text, type] = useTypedText(place);
  const [index, wake, isAwake] = useCandidates(['source']);
  const [, putInFront] = useLastSources();
  const [hasFailed, setFailed] = useState(false);
  const [citations, setCitations] = citationsOf({ value, onChange });
  const cited = citations.map(({ source }) => source);
  const offer = sourceOffer({ text, today, index, cited, translator });
  const add = (id: string, locator: string | undefined, news: string): void => {
    const added = Citation.safeParse({ source: id, ...(locator === undefined ? {} : { locator }) });
    if (added.success) setCitations([...citations, added.data]);
    putInFront(id);
    type('');
    setFailed(false);
    input.current?.focus();
    announce(news);
  };
  const make = async (): Promise<void> => {
    if (offer.read === undefined) return;
    const { source, locator } = offer.read;
    const made = await create('source', source);
    setFailed(made === undefined);
    if (made === undefined) return;
    add(made.id, locator, say('picker.created', { name: recordTitle('source', source, translator) }));
  };
  const choose = (id: string): void => {
    const candidate = offer.byId.get(id);
    if (candidate === undefined) {
      if (id === createOption) void make();
      return;
    }
    const locator = offer.same.includes(candidate) ? offer.read?.locator : undefined;
    add(candidate.to.id, locator, say('picker.taken', { name: candidate.title }));
  };
  return {
    text,
    type,
    offer,
    wake,
    isAwake,
    citations,
    setCitations,
    cite: (id, title) => {
      add(id, undefined, say('picker.taken', { name: title }));
    },
    choose,
    enter: () => {
      const [same] = offer.same;
      if (same === undefined) void make();
      else choose(optionKey(same.to));
    },
    hasFailed,
  };
}

/** What a field cites, and how to have it cite something else; a field that cites nothing is cleared. */
function citationsOf({
  value,
  onChange,
}: Pick<FieldProps, 'value' | 'onChange'>): readonly [readonly Citation[], Citing['setCitations']] {
  return [
    Citation.array().catch([]).parse(value),
    (next) => {
      onChange(next.length === 0 ? undefined : next);
    },
  ];
}
