import type { ExchangeCard, PacketSender } from '#shared/contract/exchange-api';
import type { Translator } from '#shared/i18n/translator';
import { momentInWords } from '../../../program/moments';
import { useTranslator } from '../../../program/translation';
import { Notice } from '../../../ui/notice';
import { useFocusNext } from '../../../ui/use-focus-next';
import { AddColleagueButton } from '../../../exchange/add-colleague-button';
import { SixWords } from '../../../exchange/six-words';

type SenderProps = {
  readonly sender: PacketSender;
  readonly madeAt: string;
  /** Hears of all colleagues once this one is among them. */
  readonly onRemembered: (all: readonly ExchangeCard[]) => void;
};

/** Who made the file and when. Somebody unknown is to be called first, and can be remembered. */
export function Sender({ sender, madeAt, onRemembered }: SenderProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [place, focusSender] = useFocusNext<HTMLElement>();
  return (
    <>
      <dl className="facts packet-facts">
        <dt>{say('exchange.take.from')}</dt>
        <dd ref={place} tabIndex={-1}>
          {senderInWords(sender, translator)}
        </dd>
        <dt>{say('exchange.take.made')}</dt>
        <dd>{momentInWords(madeAt, translator)}</dd>
      </dl>
      {sender.is === 'unknown' && (
        <UnknownSender
          sender={sender}
          onRemembered={(all) => {
            onRemembered(all);
            focusSender();
          }}
        />
      )}
    </>
  );
}

function senderInWords({ name, is }: PacketSender, { say }: Translator): string {
  if (is === 'own') return say('exchange.take.fromOwn');
  if (is === 'unknown')
    return name === '' ? say('exchange.take.fromNameless') : say('exchange.take.fromUnknown', { name });
  if (name === '' || name === is.known) return say('exchange.take.fromKnown', { name: is.known });
  return say('exchange.take.fromKnownAs', { name: is.known, called: name });
}

function UnknownSender({ sender, onRemembered }: Pick<SenderProps, 'sender' | 'onRemembered'>) {
  const { say } = useTranslator();
  return (
    <Notice title={say('exchange.take.unknownTitle')} strong still>
      <p>{say('exchange.take.unknownMore')}</p>
      <SixWords label={say('exchange.take.unknownWords')} words={sender.card.words} />
      <AddColleagueButton small sender={{ ...sender.card, name: sender.name }} onAdded={onRemembered} />
    </Notice>
  );
}
