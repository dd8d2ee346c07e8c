import { type RefObject, useState } from 'react';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { useAnnounce } from '../../program/announcer';
import { useTranslator } from '../../program/translation';
import { useRecordScope } from '../../records/record-scope';
import { recordTitle } from '../../records/record-title';
import type { Candidate } from '../candidates/candidates';
import type { Creation } from '../candidates/creation';
import { variantsWith } from '../candidates/duplicates';
import { createOption } from '../candidates/option-groups';
import { takenOver } from '../candidates/take-over';
import { useFormDesk } from '../desk/form-desk';
import { useTypedText } from '../desk/use-typed-text';
import { isForNorms, type ReferenceOffer, useReferenceOffer } from './use-reference-offer';

export type ReferencePicked = {
  readonly place: string;
  readonly kinds: readonly ReferenceKind[];
  readonly chosen: readonly AnyReference[];
  readonly onChoose: (to: AnyReference) => void;
  readonly onRemove: (to: AnyReference) => void;
  /** What is made where nothing fits. */
  readonly creation?: Creation | undefined;
};

export type ReferencePicking = {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly offer: ReferenceOffer;
  readonly canCreate: boolean;
  /** Whether something is being made in place. */
  readonly isCreating: boolean;
  readonly create: () => void;
  readonly cancel: () => void;
  /** An option of the list. */
  readonly choose: (id: string) => void;
  /** What is there already is meant by what was typed: it is found by that name from now on. */
  readonly use: (candidate: Candidate) => void;
  readonly created: (to: AnyReference) => void;
  readonly remove: (to: AnyReference) => void;
};

/** Choosing records for a field. Every choice is read out, and leads back to the line. */
export function useReferencePicking(
  { place, kinds, chosen, creation, onChoose, onRemove }: ReferencePicked,
  input: RefObject<HTMLInputElement | null>,
): ReferencePicking {
  const { say } = useTranslator();
  const announce = useAnnounce();
  const nameOf = useNameOf();
  const { change } = useFormDesk();
  const [text, type] = useTypedText(place);
  const [isCreating, setCreating] = useState(false);
  const canCreate = creation !== undefined || isForNorms(kinds);
  const offer = useReferenceOffer({ place, text, kinds, chosen, canCreate });
  const finish = (to: AnyReference, news: 'picker.taken' | 'picker.created', name: string): void => {
    type('');
    setCreating(false);
    onChoose(to);
    announce(say(news, { name }));
    input.current?.focus();
  };
  const take = useTaking(creation?.role, (to, name) => {
    finish(to, 'picker.taken', name);
  });
  const create = (): void => {
    if (canCreate) setCreating(true);
  };
  return {
    text,
    type,
    offer,
    canCreate,
    isCreating,
    create,
    cancel: () => {
      setCreating(false);
      input.current?.focus();
    },
    choose: (id) => {
      const candidate = offer.byId.get(id);
      if (id === createOption) create();
      else if (candidate !== undefined) void take(candidate);
    },
    use: (candidate) => {
      const variants = variantsWith(text, candidate);
      if (variants !== undefined && candidate.known === undefined) change(candidate.to, 'variants', variants);
      void take(candidate, variants);
    },
    created: (to) => {
      finish(to, 'picker.created', text.trim());
    },
    remove: (to) => {
      onRemove(to);
      announce(say('picker.removed', { name: nameOf(to) }));
      input.current?.focus();
    },
  };
}

/** Takes a candidate, with the other names it was found by; one of another case book is copied into this one first. */
function useTaking(
  role: string | undefined,
  onTaken: (to: AnyReference, name: string) => void,
): (candidate: Candidate, variants?: readonly string[]) => Promise<void> {
  const { create } = useFormDesk();
  return async ({ to, title, known }, variants) => {
    const taken = known === undefined ? to : await create('party', takenOver(known.party, role, variants));
    if (taken !== undefined) onTaken(taken, title);
  };
}

function useNameOf(): (to: AnyReference) => string {
  const translator = useTranslator();
  const { find } = useRecordScope();
  return (to) => {
    const found = find(to);
    return found === undefined ? to.id : recordTitle(found.kind, found.record, translator);
  };
}
