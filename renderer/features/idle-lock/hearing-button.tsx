import { Gavel } from 'lucide-react';
import { useState } from 'react';
import type { IdleLockNews } from '#shared/contract/schemas';
import { useAnnounce } from '../../program/announcer';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { HearingDialog, type HearingHours } from './hearing-dialog';
import { useCountdown } from './use-countdown';

type HearingButtonProps = { readonly news: IdleLockNews | undefined };

/** Hearing mode at hand: off, it asks for how long; on, it tells the time that is left, and a press ends it. */
export function HearingButton({ news }: HearingButtonProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { main } = useProgram();
  const [isAsking, setIsAsking] = useState(false);
  const begin = (hours: HearingHours): void => {
    setIsAsking(false);
    void main['hearing.begin']({ hours }).then((begun) => {
      if (begun.ok) announce(say('hearing.begun', { hours }));
    });
  };
  const end = (): void => {
    void main['hearing.end']().then((ended) => {
      if (ended.ok) announce(say('hearing.ended'));
    });
  };
  return (
    <>
      {news?.hearingSeconds === undefined ? (
        <Button
          look="quiet"
          aria-label={say('hearing.title')}
          icon={<Gavel size={16} aria-hidden />}
          onPress={() => {
            setIsAsking(true);
          }}
        />
      ) : (
        <Button icon={<Gavel size={16} aria-hidden />} onPress={end}>
          <span className="top-bar-word">{say('hearing.end')}</span>
          <TimeLeft key={news.turn} seconds={news.hearingSeconds} />
        </Button>
      )}
      <HearingDialog
        isOpen={isAsking}
        onBegin={begin}
        onClose={() => {
          setIsAsking(false);
        }}
      />
    </>
  );
}

function TimeLeft({ seconds }: { readonly seconds: number }) {
  const say = useSay();
  const minutes = Math.ceil(useCountdown(seconds) / 60);
  return (
    <span className="hearing-time">
      {say('hearing.left', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
    </span>
  );
}
