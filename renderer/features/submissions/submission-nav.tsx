import type { ComposedDocument } from '#shared/document/document';
import { fieldsOf } from '#shared/schema/walk-schema';
import { type Language, LocalText, textIn } from '#shared/values/texts/text';
import { HolderNav, NavItem } from '../../holder/nav/holder-nav';
import { useTranslator } from '../../program/translation';
import { Meter } from '../../ui/meter';
import { wordsBySection } from './words-by-section';

type SubmissionNavProps = {
  readonly record: Readonly<Record<string, unknown>>;
  /** As it would leave now; absent until it is known. */
  readonly document: ComposedDocument | undefined;
  readonly onGo: (place: string) => void;
};

/** The outline of a submission, each section with its words, and the whole against the limit. */
export function SubmissionNav({ record, document, onGo }: SubmissionNavProps) {
  const { say, language } = useTranslator();
  const sections: readonly unknown[] = Array.isArray(record['sections']) ? record['sections'] : [];
  const headingIn = (section: unknown, wanted: Language): string => {
    const heading = LocalText.safeParse(fieldsOf(section)['heading']);
    return (heading.success && textIn(heading.data, wanted)) || '';
  };
  const inDocument = sections.map((section) => headingIn(section, document?.language ?? language));
  const counts = document === undefined ? [] : wordsBySection(document, inDocument);
  return (
    <HolderNav label={say('submission.outline')}>
      <ul>
        <NavItem
          onPress={() => {
            onGo('state');
          }}
        >
          {say('form.section.submissionWhich')}
        </NavItem>
        <NavItem
          onPress={() => {
            onGo('keywords');
          }}
        >
          {say('form.section.submissionSummary')}
        </NavItem>
        {sections.length === 0 && (
          <NavItem
            onPress={() => {
              onGo('sections');
            }}
          >
            {say('form.section.submissionSections')}
          </NavItem>
        )}
        {sections.map((section, at) => (
          <NavItem
            key={at}
            count={counts[at] === undefined ? undefined : <span className="holder-count numbers">{counts[at]}</span>}
            onPress={() => {
              onGo(`sections/${at}/heading`);
            }}
          >
            {headingIn(section, language) || say('submission.noHeading')}
          </NavItem>
        ))}
        <NavItem
          onPress={() => {
            onGo('recommendationsAt');
          }}
        >
          {say('form.section.submissionRecommendations')}
        </NavItem>
      </ul>
      {document !== undefined && <Words document={document} />}
    </HolderNav>
  );
}

function Words({ document: { words } }: { readonly document: ComposedDocument }) {
  const { say } = useTranslator();
  const { limit, counted } = words;
  const count = words[counted];
  if (limit === undefined) return null;
  const over = count - limit;
  return (
    <div className="submission-words">
      <Meter
        label={over > 0 ? say('document.wordsOver', { count: over }) : say('document.wordsLeft', { count: -over })}
        value={count}
        most={limit}
        words={say('document.wordsLimit', { count, limit })}
        isOver={over > 0}
      />
    </div>
  );
}
