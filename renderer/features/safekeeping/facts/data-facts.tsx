import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { Output } from '#shared/contract/bridge';
import { useProgram } from '../../../program/program';
import { useTranslator } from '../../../program/translation';
import { Fact } from './facts';
import { sizeInWords } from './in-words';

/** Where the data lie and how much they take, what "saved" means, how they are shut, and what reaches the program. */
export function DataFacts({ info }: { readonly info: AppInfo | undefined }) {
  const translator = useTranslator();
  const { say } = translator;
  const { main } = useProgram();
  const [sizes, setSizes] = useState<Output<'app.data-sizes'>>();
  const [isPersisted, setIsPersisted] = useState<boolean>();
  useEffect(() => {
    void main['app.data-sizes']().then((result) => {
      if (result.ok) setSizes(result.value);
    });
    void navigator.storage.persisted().then(setIsPersisted);
  }, [main]);
  return (
    <section className="panel panel-body stack" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{say('safekeeping.facts.title')}</h2>
      <dl className="facts selectable">
        <Fact name="safekeeping.facts.folder" more={say('safekeeping.facts.folderMore')}>
          {info !== undefined && <span className="code">{info.dataFolder}</span>}
        </Fact>
        {sizes !== undefined && (
          <Fact
            name="safekeeping.facts.sizes"
            more={say('safekeeping.facts.sizesMore', {
              vault: sizeInWords(sizes.vault, translator),
              safety: sizeInWords(sizes.safety, translator),
              other: sizeInWords(sizes.other, translator),
            })}
          >
            {sizeInWords(sizes.vault + sizes.safety + sizes.other, translator)}
          </Fact>
        )}
        <Fact
          name="safekeeping.facts.durability"
          {...(isPersisted !== undefined && {
            more: say(isPersisted ? 'safekeeping.facts.persisted' : 'safekeeping.facts.notPersisted'),
          })}
        >
          {say('safekeeping.facts.durabilityMore')}
        </Fact>
        <Fact name="safekeeping.facts.encryption">{say('safekeeping.facts.encryptionMore')}</Fact>
        <Fact name="safekeeping.facts.network" more={say('safekeeping.facts.networkProof')}>
          {say('safekeeping.facts.networkNone')}
        </Fact>
        {info !== undefined && (
          <Fact name="safekeeping.facts.screenLock">{say(`safekeeping.facts.screenLock-${info.screenLock}`)}</Fact>
        )}
      </dl>
    </section>
  );
}
