import { languageNames } from '#shared/i18n/languages';
import { locales } from '#shared/i18n/messages';
import { usePreferences } from '../../program/preferences';
import { useTranslator } from '../../program/translation';
import { ChoiceField } from '../../ui/fields/choice-field';
import { LockMinutesField } from './lock-minutes-field';

const themes = ['system', 'light', 'dark'] as const;
const textSizes = ['small', 'normal', 'large', 'very-large'] as const;

/** How the window looks, speaks and locks; every choice holds at once. */
export function Appearance() {
  const { say, locale } = useTranslator();
  const { settings, change } = usePreferences();
  const spoken = languageNames.filter(({ language }) => locales[language] !== undefined);
  const unspoken = languageNames.filter(({ language }) => locales[language] === undefined);
  const names = new Intl.ListFormat(locale).format(unspoken.map(({ name }) => name));
  return (
    <section className="panel panel-body stack" aria-labelledby="window-heading">
      <h2 id="window-heading">{say('settings.window')}</h2>
      <ChoiceField
        label={say('settings.theme')}
        options={themes.map((value) => ({ value, label: say(`settings.theme-${value}`) }))}
        value={settings.theme}
        onChange={(theme) => {
          change({ theme });
        }}
      />
      <ChoiceField
        label={say('settings.textSize')}
        options={textSizes.map((value) => ({ value, label: say(`settings.textSize-${value}`) }))}
        value={settings.textSize}
        onChange={(textSize) => {
          change({ textSize });
        }}
      />
      <div className="stack-small">
        <ChoiceField
          label={say('settings.language')}
          options={spoken.map(({ language, name }) => ({ value: language, label: name }))}
          value={settings.language}
          onChange={(language) => {
            change({ language });
          }}
        />
        {unspoken.length > 0 && (
          <p className="field-hint">{say('settings.languageNotYet', { names, count: unspoken.length })}</p>
        )}
        <p className="field-hint">{say('settings.languageMore')}</p>
      </div>
      <LockMinutesField
        minutes={settings.lockMinutes}
        onChange={(lockMinutes) => {
          change({ lockMinutes });
        }}
      />
    </section>
  );
}
