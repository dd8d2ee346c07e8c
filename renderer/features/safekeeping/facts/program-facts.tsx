import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import { useProgram } from '../../../program/program';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { mendedUntil } from './electron-age';
import { Fact } from './facts';
import { dayInWords, daysSince } from './in-words';
import { LicencesDialog } from './licences-dialog';

/** Which program this is, how old what it is built on is, and what it is made of. */
export function ProgramFacts({ info }: { readonly info: AppInfo | undefined }) {
  const { say } = useTranslator();
  const { readParts } = useProgram();
  const [isShown, setIsShown] = useState(false);
  const [parts, setParts] = useState<number>();
  useEffect(() => {
    void readParts().then(({ length }) => {
      setParts(length);
    });
  }, [readParts]);
  return (
    <section className="panel panel-body stack" aria-labelledby="program-heading">
      <h2 id="program-heading">{say('safekeeping.facts.about')}</h2>
      {info?.binary === 'development' && <Notice title={say('safekeeping.facts.development')} strong still />}
      {info !== undefined && (
        <dl className="facts selectable">
          <Fact name="safekeeping.facts.version">{info.version}</Fact>
          <ElectronFact info={info} />
          {parts !== undefined && (
            <Fact name="safekeeping.facts.licences">{say('safekeeping.facts.licencesMore', { count: parts })}</Fact>
          )}
        </dl>
      )}
      <div>
        <Button
          onPress={() => {
            setIsShown(true);
          }}
        >
          {say('safekeeping.facts.licencesOpen')}
        </Button>
      </div>
      <LicencesDialog
        isOpen={isShown}
        onClose={() => {
          setIsShown(false);
        }}
      />
    </section>
  );
}

function ElectronFact({ info: { electron, electronSince } }: { readonly info: AppInfo }) {
  const translator = useTranslator();
  const { say } = translator;
  if (electronSince === undefined)
    return (
      <Fact name="safekeeping.facts.runtime">{say('safekeeping.facts.runtimeUnknown', { version: electron })}</Fact>
    );
  const { day, isOver } = mendedUntil(electronSince, new Date());
  const words = say(isOver ? 'safekeeping.facts.runtimeOld' : 'safekeeping.facts.runtimeMended', {
    day: dayInWords(day, translator),
  });
  return (
    <Fact name="safekeeping.facts.runtime" {...(!isOver && { more: words })}>
      {say('safekeeping.facts.runtimeAge', { version: electron, days: daysSince(`${electronSince}T12:00:00Z`) })}
      {isOver && <p className="tag-over runtime-old">{words}</p>}
    </Fact>
  );
}
