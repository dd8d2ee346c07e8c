import type { AppInfo } from '#shared/contract/schemas';
import { languageNames } from '#shared/i18n/languages';
import { locales } from '#shared/i18n/messages';
import type { Settings } from '#shared/model/settings';
import { useSay } from '../../foundation/translation';
import { ChoiceField } from '../../ui/choice-field';
import { Page } from '../../ui/page';
import { LockMinutesField } from './lock-minutes-field';
import { Safety } from './safety';
import './settings.css';

type SettingsPageProps = {
  readonly settings: Settings;
  readonly info: AppInfo | undefined;
  readonly onChange: (change: Partial<Settings>) => void;
};

const themes = ['system', 'light', 'dark'] as const;

/** Language, look and idle time; where the data lie and what keeps them. */
export function SettingsPage({ settings, info, onChange }: SettingsPageProps) {
  const say = useSay();
  const spoken = languageNames.filter(({ language }) => locales[language] !== undefined);
  return (
    <Page title={say('settings.title')}>
      <div className="settings stack">
        <section className="panel panel-body stack" aria-label={say('settings.title')}>
          <ChoiceField
            label={say('settings.theme')}
            options={themes.map((value) => ({ value, label: say(`settings.theme-${value}`) }))}
            value={settings.theme}
            onChange={(theme) => {
              onChange({ theme });
            }}
          />
          <div className="stack-small">
            <ChoiceField
              label={say('settings.language')}
              options={spoken.map(({ language, name }) => ({ value: language, label: name }))}
              value={settings.language}
              onChange={(language) => {
                onChange({ language });
              }}
            />
            <p className="field-hint">{say('settings.languageMore')}</p>
          </div>
          <LockMinutesField
            minutes={settings.lockMinutes}
            onChange={(lockMinutes) => {
              onChange({ lockMinutes });
            }}
          />
        </section>
        <Safety info={info} />
      </div>
    </Page>
  );
}
