import { useEffect, useState } from 'react';
import { type PassphraseStrength, useProgram } from '../program/program';

/** The strength of what is typed; `undefined` for nothing typed and until the first answer. */
export function useStrength(passphrase: string): PassphraseStrength | undefined {
  const { judgePassphrase } = useProgram();
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: PassphraseStrength }>();
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isCurrent = true;
    void judgePassphrase(passphrase).then((strength) => {
      if (isCurrent) setJudged({ of: passphrase, strength });
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase, judgePassphrase]);
  return passphrase !== '' && judged?.of === passphrase ? judged.strength : undefined;
}
