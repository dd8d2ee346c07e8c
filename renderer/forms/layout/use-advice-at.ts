import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { adviceOn } from '#shared/advice/advice';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { useAnnounce } from '../../program/announcer';
import { placeIn } from '../desk/field-props';
import type { AdviceAt } from '../desk/form-notes';
import { useRecordScope } from '../../records/record-scope';
import { recordTitle } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { adviceText } from './advice-text';
import { useFormDesk } from '../desk/form-desk';
import { refusalText } from './refusal-text';

type Options = {
  readonly kind: ReferenceKind;
  readonly record: Readonly<Record<string, unknown>>;
  readonly place: string;
};

/** How long after the last key a new remark is read out. */
const pause = 1500;

/** What looks wrong in a record, by place, in words. New remarks are read out once the typing pauses. */
export function useAdviceAt({ kind, record, place }: Options): AdviceAt {
  const translator = useTranslator();
  const { find } = useRecordScope();
  const { today, refused } = useFormDesk();
  const settled = useDeferredValue(record);
  const texts = useMemo(() => {
    const nameOf = (to: AnyReference): string => recordTitle(to.kind, find(to)?.record, translator);
    const found = new Map<string, string>();
    for (const advice of adviceOn(kind, settled, { find: (to) => find(to)?.record, today })) {
      const at = placeIn(place, advice.field);
      const text = adviceText(advice, { translator, nameOf });
      found.set(at, [found.get(at), text].filter((each) => each !== undefined).join(' '));
    }
    return found;
  }, [kind, settled, place, find, today, translator]);
  useReadOut(texts);
  return (at) => {
    const issue = refused(at);
    return issue === undefined ? texts.get(at) : refusalText(issue, translator);
  };
}

function useReadOut(texts: ReadonlyMap<string, string>): void {
  const announce = useAnnounce();
  const known = useRef(texts);
  useEffect(() => {
    const fresh = [...texts].flatMap(([at, text]) => (known.current.get(at) === text ? [] : [text]));
    if (fresh.length === 0) {
      known.current = texts;
      return undefined;
    }
    const timer = setTimeout(() => {
      known.current = texts;
      announce(fresh.join(' '));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [texts, announce]);
}
