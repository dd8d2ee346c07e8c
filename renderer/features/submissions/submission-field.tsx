import type { FieldProps } from '../../forms/desk/field-props';
import { Field } from '../../forms/fields/field';
import { GroupEditor } from '../../forms/fields/group-editor';
import { ListEditor } from '../../forms/fields/list-editor';
import { ItemsEditor } from './items-editor';
import { StepEditor } from './step-editor';
import { PickEditor, PicksEditor } from './pick-editors';
import { useSubmissionDesk } from './submission-desk';

/** Any field of a submission: what it shares with records as records have it, the rest as the submission chooses. */
export function SubmissionField(props: FieldProps) {
  const { field } = props;
  const { group, name, holds } = field;
  const { cards, themes } = useSubmissionDesk();
  const books = cards.map(({ id, title }) => ({ value: id, label: title }));
  const listedThemes = themes.map((theme) => ({ value: theme, label: theme }));
  switch (`${group}-${name}`) {
    case 'submission-summary':
    case 'submission-sections-items':
      return <ItemsEditor {...props} Field={SubmissionField} />;
    case 'submission-item-case':
      return <PickEditor {...props} options={books} />;
    case 'submission-item-overview':
    case 'submission-recommendations-items-cases':
    case 'submission-sections-recommendations-items-cases':
      return <PicksEditor {...props} options={books} />;
    case 'submission-theme':
    case 'submission-item-followUp':
      return <PickEditor {...props} options={listedThemes} isOpen />;
    case 'submission-item-balance':
      return <PicksEditor {...props} options={listedThemes} isOpen />;
    case 'submission-sections-level':
    case 'submission-item-bullet':
      return <StepEditor {...props} />;
  }
  if (holds.type === 'group') return <GroupEditor {...props} Field={SubmissionField} />;
  if (holds.type === 'list' && holds.of.type === 'group') return <ListEditor {...props} Field={SubmissionField} />;
  return <Field {...props} />;
}
