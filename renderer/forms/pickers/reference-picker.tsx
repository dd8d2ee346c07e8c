import { useRef, useState } from 'react';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { LookupBox } from '../../ui/lookup/lookup-box';
import { useAnnounce } from '../../program/announcer';
import { useFormDesk } from '../desk/form-desk';
import { recordTitle } from '../../records/record-title';
import { useRecordScope } from '../../records/record-scope';
import { useTranslator } from '../../program/translation';
import { fieldElementId } from '../desk/field-props';
import type { Candidate } from '../candidates/candidates';
import { ChosenTags } from './chosen-tags';
import { CreateForm } from './create-form';
import type { Creation } from '../candidates/creation';
import { likelyMeant, variantsWith } from '../candidates/duplicates';
import { NormForm } from './norm-form';
import { createOption, offerFor } from '../candidates/option-groups';
import { ownerOf } from '../desk/owner-of';
import { takenOver } from '../candidates/take-over';
import { useCandidates } from '../candidates/use-candidates';
import { useTypedText } from '../desk/use-typed-text';
import './pickers.css';

type ReferencePickerProps = {
  readonly place: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly advice?: string | undefined;
  readonly kinds: readonly ReferenceKind[];
  readonly chosen: readonly AnyReference[];
  readonly onChoose: (to: AnyReference) => void;
  readonly onRemove: (to: AnyReference) => void;
  /** What is made where nothing fits. */
  readonly creation?: Creation | undefined;
};

/** Chooses records by a few letters of a name, or makes one in place and goes on. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { place, label, kinds, chosen, onChoose, onRemove, creation } = props;
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const { candidates, create, change } = useFormDesk();
  const { find } = useRecordScope();
  const input = useRef<HTMLInputElement>(null);
  const [text, type] = useTypedText(place);
  const [isCreating, setCreating] = useState(false);
  const [index, wake, isAwake] = useCandidates(kinds);
  const isForNorms = kinds.length === 1 && kinds[0] === 'norm';
  const owner = ownerOf(place);
  const canCreate = creation !== undefined || isForNorms;
  const offer = offerFor({
    text,
    index,
    without: owner === undefined ? chosen : [...chosen, owner],
    search: isForNorms ? 'citations' : 'names',
    groupBy: kinds.length > 1 ? 'kind' : 'origin',
    canCreate,
    translator,
  });

  const isNothing = isAwake && !canCreate && offer.count === 0;

  const finish = (to: AnyReference, news: 'picker.taken' | 'picker.created', name: string): void => {
    type('');
    setCreating(false);
    onChoose(to);
    announce(say(news, { name }));
    input.current?.focus();
  };
  const take = async (candidate: Candidate, variants?: readonly string[]): Promise<void> => {
    const { to, title, known } = candidate;
    if (known === undefined) {
      finish(to, 'picker.taken', title);
      return;
    }
    const made = await create('party', takenOver(known.party, creation?.role, variants));
    if (made !== undefined) finish(made, 'picker.taken', title);
  };
  const use = (candidate: Candidate): void => {
    const variants = variantsWith(text, candidate);
    if (variants !== undefined && candidate.known === undefined) change(candidate.to, 'variants', variants);
    void take(candidate, variants);
  };
  const choose = (id: string): void => {
    const candidate = offer.byId.get(id);
    if (id === createOption) setCreating(true);
    else if (candidate !== undefined) void take(candidate);
  };
  const remove = (to: AnyReference): void => {
    const found = find(to);
    onRemove(to);
    announce(
      say('picker.removed', { name: found === undefined ? to.id : recordTitle(found.kind, found.record, translator) }),
    );
    input.current?.focus();
  };
  const cancel = (): void => {
    setCreating(false);
    input.current?.focus();
  };
  const last = chosen.at(-1);
  return (
    <div className="picker">
      <LookupBox
        id={fieldElementId(place)}
        inputRef={input}
        label={label}
        hint={props.help}
        advice={props.advice}
        reading={isNothing ? say('picker.found', { count: 0 }) : undefined}
        leftOver={isCreating ? undefined : say(canCreate ? 'picker.notChosen' : 'picker.notFound')}
        text={text}
        onText={type}
        groups={offer.groups}
        preferred={offer.preferred}
        onChoose={choose}
        onEnter={() => {
          if (canCreate) setCreating(true);
        }}
        onBackspace={() => {
          if (last !== undefined) remove(last);
        }}
        onFocus={wake}
        status={isAwake ? say('picker.found', { count: offer.count }) : undefined}
        listLabel={say('picker.options', { field: label })}
      >
        <ChosenTags label={label} chosen={chosen} onRemove={remove} />
      </LookupBox>
      {isCreating && creation !== undefined && (
        <CreateForm
          creation={creation}
          name={text}
          onName={type}
          meant={likelyMeant(text, index)}
          onUse={use}
          onCreated={(to) => {
            finish(to, 'picker.created', text.trim());
          }}
          onCancel={cancel}
        />
      )}
      {isCreating && isForNorms && (
        <NormForm
          text={text}
          norms={candidates('norm')}
          onCreated={(id) => {
            finish({ kind: 'norm', id }, 'picker.created', text.trim());
          }}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
