import type { AppInfo } from '#shared/contract/schemas';
import { ExchangeSection } from '../../features/exchange/exchange-section';
import { SafetyPage } from '../../features/safekeeping/safety-page';
import { TravelMode } from '../../features/safekeeping/travel/travel-mode';
import { SecretsSection } from '../../features/secrets/secrets-section';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { VaultContents } from '../vault/use-vault-contents';
import type { Trail } from '../way/use-trail';

type SafetyRouteProps = Pick<Trail, 'go'> & {
  readonly info: AppInfo | undefined;
  readonly contents: VaultContents;
  readonly safekeeping: Safekeeping;
};

/** Backups, secrets and travel on one page. */
export function SafetyRoute({ info, contents, safekeeping, go }: SafetyRouteProps) {
  const { desk, goBack } = safekeeping;
  return (
    <SafetyPage
      info={info}
      desk={desk}
      following={contents}
      goBack={goBack}
      onBringBack={(from) => {
        go({ at: 'bring-back', ...(from !== undefined && { from }) });
      }}
      onExport={() => {
        go({ at: 'export' });
      }}
      secrets={<SecretsSection onChanged={() => void desk.refresh()} />}
      exchange={
        <ExchangeSection
          onOpen={() => {
            go({ at: 'exchange' });
          }}
        />
      }
      travel={<TravelMode desk={desk} />}
    />
  );
}
