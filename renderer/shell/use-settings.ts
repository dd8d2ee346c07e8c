import { useCallback, useEffect, useState } from 'react';
import type { Bridge } from '#shared/contract/bridge';
import { defaultSettings, type Settings } from '#shared/contract/settings';
import { takeNewest } from './newest-answer';

/** The settings, and the way to change some of them; the window takes them at once. */
export function useSettings(main: Bridge): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(defaultSettings);
  const [take] = useState(() => takeNewest(setSettings));
  useEffect(() => {
    void take(main['settings.read']());
  }, [main, take]);
  const change = useCallback(
    (some: Partial<Settings>) => {
      setSettings((current) => ({ ...current, ...some }));
      void take(main['settings.change'](some));
    },
    [main, take],
  );
  return [settings, change];
}
