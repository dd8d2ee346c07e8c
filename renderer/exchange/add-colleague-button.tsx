import { Plus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { AddColleague } from './add-colleague';

type AddColleagueButtonProps = {
  /** Somebody whose code came with a file: to be remembered. */
  readonly sender?: ExchangeCard;
  readonly small?: boolean;
  /** Hears of all colleagues, and the code of the one who is new. */
  readonly onAdded: (all: readonly ExchangeCard[], code: string) => void;
};

/** The way to add a colleague, with the dialog that it opens. */
export function AddColleagueButton({ sender, small = false, onAdded }: AddColleagueButtonProps) {
  const say = useSay();
  const [isAdding, setIsAdding] = useState(false);
  const Icon = sender === undefined ? Plus : UserPlus;
  const close = (): void => {
    setIsAdding(false);
  };
  return (
    <>
      <div>
        <Button
          small={small}
          icon={<Icon size={small ? 15 : 16} aria-hidden />}
          onPress={() => {
            setIsAdding(true);
          }}
        >
          {say(sender === undefined ? 'exchange.colleagues.add' : 'exchange.take.remember')}
        </Button>
      </div>
      {isAdding && (
        <AddColleague
          {...(sender && { sender })}
          onAdded={(all, code) => {
            close();
            onAdded(all, code);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
