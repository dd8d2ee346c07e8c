import type { RefObject } from 'react';
import { kept, taken } from '#shared/manuscript/deeds';
import type { Living } from '#shared/manuscript/living';
import { lettersOf } from '#shared/manuscript/same-words';
import type { SentenceNews } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { EditorHandle } from '../editor/editing';
import { differingWords } from './word-differences';

type ChangesPanelProps = {
  readonly unit: Unit | undefined;
  readonly news: readonly SentenceNews[];
  readonly current: Living;
  readonly handle: EditorHandle | undefined;
  /** Takes the focus when what was chosen goes. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** What happened to the sentences of a unit since a person last looked: then, now and yours, and the choice between them. */
export function ChangesPanel({ unit, news, current, handle, heading }: ChangesPanelProps) {
  const say = useSay();
  const take = (keys: readonly string[]): void => {
    if (unit !== undefined) handle?.apply((edited) => taken(edited, unit.id, keys, current));
    heading.current?.focus();
  };
  const keep = (keys: readonly string[]): void => {
    handle?.apply((edited) => kept(edited, keys));
    heading.current?.focus();
  };
  const all = news.map(({ key }) => key);
  return (
    <section className="side-panel" aria-labelledby="changes-heading">
      <h2 id="changes-heading" ref={heading} tabIndex={-1}>
        {say('manuscript.changes.title')}
      </h2>
      {unit === undefined && <p className="muted">{say('manuscript.changes.hint')}</p>}
      {unit !== undefined && news.length === 0 && <p className="muted">{say('manuscript.changes.none')}</p>}
      {unit !== undefined && news.length > 1 && (
        <Choice
          take={say('manuscript.changes.takeAll')}
          keep={say('manuscript.changes.keepAll')}
          onTake={() => {
            take(all);
          }}
          onKeep={() => {
            keep(all);
          }}
        />
      )}
      {unit !== undefined &&
        news.map((each) => (
          <article key={each.key} className="sentence-news">
            <h3>{say(`manuscript.news.${each.kind}`)}</h3>
            <Versions unit={unit} news={each} />
            {each.kind === 'new' ? (
              <Button
                small
                onPress={() => {
                  keep([each.key]);
                }}
              >
                {say('manuscript.gone.noted')}
              </Button>
            ) : (
              <Choice
                take={say(each.now === undefined ? 'manuscript.changes.letGo' : 'manuscript.changes.take')}
                keep={say('manuscript.changes.keep')}
                onTake={() => {
                  take([each.key]);
                }}
                onKeep={() => {
                  keep([each.key]);
                }}
              />
            )}
          </article>
        ))}
    </section>
  );
}

type ChoiceProps = {
  readonly take: string;
  readonly keep: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
};

function Choice({ take, keep, onTake, onKeep }: ChoiceProps) {
  return (
    <div className="row">
      <Button small onPress={onTake}>
        {take}
      </Button>
      <Button small onPress={onKeep}>
        {keep}
      </Button>
    </div>
  );
}

/** The wordings of one sentence under each other, the words that differ from then marked. */
function Versions({ unit, news: { key, kind, then, now } }: { readonly unit: Unit; readonly news: SentenceNews }) {
  const say = useSay();
  const told = then === undefined ? undefined : lettersOf(then.inlines);
  const yours = unit.pieces.find(({ sentence }) => sentence === key);
  return (
    <dl className="versions">
      {told !== undefined && (
        <div>
          <dt>{say('manuscript.changes.then')}</dt>
          <dd>{told}</dd>
        </div>
      )}
      {now !== undefined && (
        <div>
          <dt>{say('manuscript.changes.now')}</dt>
          <dd>
            <Marked before={told} text={lettersOf(now.inlines)} />
          </dd>
        </div>
      )}
      {kind !== 'new' && (
        <div>
          <dt>{say('manuscript.changes.yours')}</dt>
          <dd>
            {yours === undefined ? (
              <em>{say('manuscript.changes.takenOut')}</em>
            ) : (
              <Marked before={told} text={lettersOf(yours.inlines)} />
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Marked({ before, text }: { readonly before: string | undefined; readonly text: string }) {
  if (before === undefined) return text;
  return differingWords(before, text).map((part, index) =>
    part.differs ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
