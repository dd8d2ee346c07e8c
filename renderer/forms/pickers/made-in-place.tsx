import { likelyMeant } from '../candidates/duplicates';
import type { Creation } from '../candidates/creation';
import { useFormDesk } from '../desk/form-desk';
import { CreateForm } from './create-form';
import { NormForm } from './norms/norm-form';
import type { ReferencePicking } from './use-reference-picking';

type MadeInPlaceProps = {
  readonly picking: ReferencePicking;
  readonly creation: Creation | undefined;
  readonly isForNorms: boolean;
};

/** The small form under the line for what is not there yet. */
export function MadeInPlace({ picking, creation, isForNorms }: MadeInPlaceProps) {
  const { candidates } = useFormDesk();
  const { text } = picking;
  return (
    <>
      {creation !== undefined && (
        <CreateForm
          creation={creation}
          name={text}
          onName={picking.type}
          meant={likelyMeant(text, picking.offer.index)}
          onUse={picking.use}
          onCreated={picking.created}
          onCancel={picking.cancel}
        />
      )}
      {isForNorms && (
        <NormForm
          text={text}
          norms={candidates('norm')}
          onCreated={(id) => {
            picking.created({ kind: 'norm', id });
          }}
          onCancel={picking.cancel}
        />
      )}
    </>
  );
}
