import type { BundledFile } from '#shared/contract/bundled-files';
import { ImportPage } from '../../features/import-export/import-page';
import { UndoChange } from '../../features/safekeeping/undo-change';
import type { OpenVault } from '../vault/use-open-vault';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { Trail } from '../way/use-trail';

type ImportRouteProps = Pick<Trail, 'go'> &
  Pick<Safekeeping, 'goBack'> & {
    /** Starts with a file that comes with the program. */
    readonly bundled: BundledFile | undefined;
    readonly opened: OpenVault;
  };

/** Bringing in a file, with the way to undo what an import did. */
export function ImportRoute({ bundled, opened, go, goBack }: ImportRouteProps) {
  return (
    <ImportPage
      bundled={bundled}
      onImported={opened.readAnew}
      onOpenBook={(bookId) => {
        go({ at: 'case', bookId });
      }}
      onOpenLaw={() => {
        go({ at: 'registers' });
      }}
      undo={<UndoChange before="import" following={opened.contents} goBack={goBack} />}
    />
  );
}
