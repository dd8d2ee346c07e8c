import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { RecoveryKeyField } from './recovery-key-field';
import type { RecoveryTyping } from './recovery-typing';
import { ShareField } from './share-field';

type RecoveryFieldsProps = {
  readonly typing: RecoveryTyping;
  readonly onChange: (typing: RecoveryTyping) => void;
  readonly isReadOnly: boolean;
};

/** The 24 words, or two of three shares, whichever is at hand. */
export function RecoveryFields({ typing, onChange, isReadOnly }: RecoveryFieldsProps) {
  const say = useSay();
  const isWords = typing.way === 'words';
  return (
    <div className="stack-small">
      {isWords ? (
        <RecoveryKeyField
          value={typing.text}
          onChange={(text) => {
            onChange({ way: 'words', text });
          }}
          isReadOnly={isReadOnly}
        />
      ) : (
        <>
          <ShareField
            label={say('secrets.shares.first')}
            value={typing.one}
            onChange={(one) => {
              onChange({ ...typing, one });
            }}
            isReadOnly={isReadOnly}
            autoFocus
          />
          <ShareField
            label={say('secrets.shares.second')}
            value={typing.other}
            onChange={(other) => {
              onChange({ ...typing, other });
            }}
            isReadOnly={isReadOnly}
          />
        </>
      )}
      <div>
        <Button
          look="quiet"
          small
          isPending={isReadOnly}
          onPress={() => {
            onChange(isWords ? { way: 'shares', one: '', other: '' } : { way: 'words', text: '' });
          }}
        >
          {say(isWords ? 'secrets.shares.have' : 'secrets.shares.haveKey')}
        </Button>
      </div>
    </div>
  );
}
