import { useCallback, useEffect, useState } from 'react';
import type { Bridge } from '#shared/contract/bridge';
import { defaultSettings, type Settings } from '#shared/model/settings';

/** The settings, and the way to change some of them; the window takes them at once. */
export function useSettings(main: Bridge): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    void main['settings.read']().then((result) => {
      if (result.ok) setSettings(result.value);
    });
  }, [main]);
  const change = useCallback(
    (some: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...some }));
      void main['settings.change'](some).then((result) => {
        if (result.ok) setSettings(result.value);
      });
    },
    [main],
  );
  return [settings, change];
}
