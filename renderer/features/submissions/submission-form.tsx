import { useMemo } from 'react';
import { submissionFields } from '#shared/document/submission-fields';
import { type SectionForm, third, whole } from '#shared/schema/form';
import { placeIn } from '../../forms/desk/field-props';
import { FormNotesProvider } from '../../forms/desk/form-notes';
import { FormSection } from '../../forms/layout/form-section';
import { refusalText } from '../../forms/layout/refusal-text';
import { useFocusAt } from '../../forms/layout/use-focus-at';
import { useFormDesk } from '../../forms/desk/form-desk';
import { useTranslator } from '../../program/translation';
import { withoutDefaults } from './without-defaults';
import { SubmissionField } from './submission-field';
import '../../forms/layout/forms.css';

const layout: readonly SectionForm[] = [
  {
    title: 'submissionWhich',
    fields: [
      whole('state'),
      whole('subject'),
      whole('submitters'),
      third('session'),
      third('sessionDate'),
      third('cycle'),
      third('date'),
    ],
    rare: [whole('stateAdjective'), whole('title'), 'language', 'conversion'],
  },
  {
    title: 'submissionSummary',
    fields: [whole('keywords'), whole('theme'), whole('summary'), whole('issues')],
  },
  { title: 'submissionSections', fields: [whole('sections'), 'lawWording'] },
  { title: 'submissionRecommendations', fields: ['recommendationsAt', whole('recommendations')] },
];

type SubmissionFormProps = {
  readonly record: Readonly<Record<string, unknown>>;
  readonly place: string;
  /** The way from the submission to what somebody is led to: `sections/0/heading`. */
  readonly focus: string | undefined;
  readonly onSet: (field: string, value: unknown) => void;
};

/** The form of a submission, in the order of its document. */
export function SubmissionForm({ record, place, focus, onSet }: SubmissionFormProps) {
  const translator = useTranslator();
  const { refused } = useFormDesk();
  const shown = useMemo(() => withoutDefaults(record), [record]);
  const focusPlace = focus === undefined ? undefined : placeIn(place, focus);
  const adviceAt = (at: string): string | undefined => {
    const issue = refused(at);
    return issue === undefined ? undefined : refusalText(issue, translator);
  };
  useFocusAt(focusPlace, place);
  return (
    <FormNotesProvider notes={{ adviceAt, focusPlace, record }}>
      <div className="record-form">
        {layout.map((section) => (
          <FormSection
            key={section.title}
            section={section}
            fields={submissionFields}
            record={shown}
            place={place}
            onSet={onSet}
            Field={SubmissionField}
          />
        ))}
      </div>
    </FormNotesProvider>
  );
}
