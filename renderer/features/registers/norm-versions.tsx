import { useState } from 'react';
import { dateInWords } from '#shared/i18n/date-words';
import type { Translator } from '#shared/i18n/translator';
import type { NormVersion } from '#shared/kinds/registers/norm';
import { type LocalText, wordingsOf } from '#shared/values/texts/text';
import { LocalTextView } from '../../records/local-text-view';
import { useTranslator } from '../../program/translation';
import { ChoiceField } from '../../ui/fields/choice-field';
import { PenaltyTable } from './penalty-table';
import { firstShown, forceOn } from './version-in-force';

type NormVersionsProps = { readonly versions: readonly NormVersion[]; readonly today: string };

/** The wording, one version at a time: the one in force first, the others to choose. */
export function NormVersions({ versions, today }: NormVersionsProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [chosen, setChosen] = useState(() => firstShown(versions, today));
  const version = versions[chosen];
  if (version === undefined) return <p className="muted">{say('registers.wordingNone')}</p>;
  return (
    <section aria-label={say('registers.wording')} className="stack-small">
      <h2 className="section-title">{say('registers.wording')}</h2>
      {versions.length > 1 && (
        <ChoiceField
          label={say('registers.inForce')}
          options={versions.map((each, index) => ({ value: String(index), label: validity(each, translator) }))}
          value={String(chosen)}
          onChange={(index) => {
            setChosen(Number(index));
          }}
        />
      )}
      <div className="panel panel-body stack-small">
        <p className="muted small">{`${validity(version, translator)} · ${forceWords(version, today, translator)}`}</p>
        {version.title !== undefined && (
          <h3 className="selectable">
            <LocalTextView text={version.title} />
          </h3>
        )}
        {version.wording === undefined ? (
          <p className="muted">{say('registers.wordingNone')}</p>
        ) : (
          <Wording text={version.wording} />
        )}
        {version.penalties !== undefined && (
          <PenaltyTable penalties={version.penalties} path="norm-versions-penalties" />
        )}
      </div>
    </section>
  );
}

/** The wording in every language that it is there in, a paragraph for each line. */
function Wording({ text }: { readonly text: LocalText }) {
  return (
    <div className="norm-wording selectable">
      {wordingsOf(text).map(({ language, wording }) => (
        <div key={language ?? ''} lang={language}>
          {wording.text.split(/\n+/u).map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  );
}

function validity({ from, to }: NormVersion, translator: Translator): string {
  const { say } = translator;
  if (from !== undefined && to !== undefined) {
    return say('registers.inForceFromTo', { from: dateInWords(from, translator), to: dateInWords(to, translator) });
  }
  if (from !== undefined) return say('registers.inForceFrom', { from: dateInWords(from, translator) });
  if (to !== undefined) return say('registers.inForceTo', { to: dateInWords(to, translator) });
  return say('registers.inForceUnknown');
}

const forceMessages = {
  'in-force': 'registers.inForceNow',
  past: 'registers.notInForceNow',
  future: 'registers.notYetInForce',
  unknown: 'registers.inForceUnknown',
} as const;

function forceWords(version: NormVersion, today: string, { say }: Translator): string {
  return say(forceMessages[forceOn(version, today)]);
}
