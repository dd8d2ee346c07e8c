import { AnyReferenceEditor } from '../pickers/any-reference-editor';
import { AnyReferencesEditor } from '../pickers/any-references-editor';
import { AttributionEditor } from './attribution-editor';
import { ChoiceEditor } from '../values/choice-editor';
import { ChoicesEditor } from '../values/choices-editor';
import { CitationsEditor } from '../pickers/citations-editor';
import { ConfidentialityEditor, isConfidentiality } from '../values/confidentiality-editor';
import { ConsentsEditor } from './consents-editor';
import { CountEditor } from '../values/count-editor';
import { DateEditor } from '../values/date-editor';
import { DefectsEditor } from './defects-editor';
import type { FieldProps } from '../desk/field-props';
import { FlagEditor } from '../values/flag-editor';
import { GroupEditor } from './group-editor';
import { ListEditor } from './list-editor';
import { LocalTextEditor } from '../texts/local-text-editor';
import { MoneyEditor } from '../values/money-editor';
import { NameAnswersEditor } from './name-answers-editor';
import { NameFormsEditor } from '../texts/name-forms-editor';
import { NormCitationEditor } from '../pickers/norms/norm-citation-editor';
import { NormCitationsEditor } from '../pickers/norms/norm-citations-editor';
import { NumberEditor } from '../values/number-editor';
import { ReferenceEditor } from '../pickers/reference-editor';
import { ReferencesEditor } from '../pickers/references-editor';
import { TermEditor } from '../values/term-editor';
import { TextEditor } from '../texts/text-editor';
import { TextsEditor } from '../values/texts-editor';

/** Any field of a record, with the editor for what it holds. */
export function Field(props: FieldProps) {
  const { holds } = props.field;
  switch (holds.type) {
    case 'text':
      return <TextEditor {...props} />;
    case 'local-text':
      return <LocalTextEditor {...props} />;
    case 'date':
      return <DateEditor {...props} />;
    case 'term':
      return <TermEditor {...props} />;
    case 'count':
      return <CountEditor {...props} />;
    case 'money':
      return <MoneyEditor {...props} />;
    case 'number':
      return <NumberEditor {...props} />;
    case 'flag':
      return <FlagEditor {...props} />;
    case 'choice':
      return isConfidentiality(props.field) ? <ConfidentialityEditor {...props} /> : <ChoiceEditor {...props} />;
    case 'reference':
      return <ReferenceEditor {...props} />;
    case 'attribution':
      return <AttributionEditor {...props} />;
    case 'texts-by-name':
      return <NameFormsEditor {...props} />;
    case 'norm-citation':
      return <NormCitationEditor {...props} />;
    case 'any-reference':
      return <AnyReferenceEditor {...props} />;
    case 'group':
      return <GroupEditor {...props} Field={Field} />;
    case 'list':
      return <ListField {...props} />;
    default:
      return null;
  }
}

/** A list has the editor for what its items hold. */
function ListField(props: FieldProps) {
  const { holds } = props.field;
  if (holds.type !== 'list') return null;
  switch (holds.of.type) {
    case 'text':
    case 'local-text':
      return <TextsEditor {...props} />;
    case 'choice':
      return <ChoicesEditor {...props} />;
    case 'reference':
      return <ReferencesEditor {...props} />;
    case 'any-reference':
      return <AnyReferencesEditor {...props} />;
    case 'norm-citation':
      return <NormCitationsEditor {...props} />;
    case 'citation':
      return <CitationsEditor {...props} />;
    case 'group':
      return <GroupsField {...props} />;
    default:
      return null;
  }
}

/** A list of groups is a list of cards, except where it has a form of its own. */
function GroupsField(props: FieldProps) {
  switch (`${props.field.group}-${props.field.name}`) {
    case 'party-consents':
      return <ConsentsEditor {...props} Field={Field} />;
    case 'party-nameAnswers':
      return <NameAnswersEditor {...props} />;
    case 'expertOpinion-defects':
      return <DefectsEditor {...props} Field={Field} />;
    default:
      return <ListEditor {...props} Field={Field} />;
  }
}
