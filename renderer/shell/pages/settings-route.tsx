import type { BookId } from '#shared/schema/ids';
import { SettingsPage } from '../../features/settings/settings-page';
import type { OpenVault } from '../vault/use-open-vault';
import type { Trail } from '../way/use-trail';

type SettingsRouteProps = Pick<Trail, 'go'> & {
  readonly opened: OpenVault;
  /** These case books are gone for ever. */
  readonly onErased: (ids: readonly BookId[]) => void;
};

/** The settings, with the sample as far as it is in the vault. */
export function SettingsRoute({ opened, go, onErased }: SettingsRouteProps) {
  const sample = opened.contents.cards.filter(({ isSample }) => isSample);
  return (
    <SettingsPage
      registers={opened.sessions.registers}
      onSafety={() => {
        go({ at: 'safety' });
      }}
      sample={sample}
      onErased={() => {
        onErased(sample.map(({ id }) => id));
      }}
    />
  );
}
