import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import type { Living } from '#shared/manuscript/living';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { keepEverything, takeEverything } from '../changes/all-news';
import type { EditorHandle } from '../editor/editing';
import { CommentDialog } from './comment-dialog';
import { Outline } from './outline';
import { isToLookAt, type StandingUnit } from './standings';
import { deedsOf } from './unit-deeds';

type OutlinePaneProps = {
  readonly units: readonly StandingUnit[];
  readonly current: Living;
  /** Absent until the editor is there. */
  readonly handle: EditorHandle | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
};

/** The outline with what waits to be looked at, and what can be done with the unit that is chosen. */
export function OutlinePane({ units, current, handle, chosen, onChoose }: OutlinePaneProps) {
  const say = useSay();
  const [isNarrowed, setIsNarrowed] = useState(false);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [commented, setCommented] = useState<string>();
  const waiting = units.filter(isToLookAt);
  const found = units.find(({ unit }) => unit.id === chosen);
  const deeds =
    found === undefined || handle === undefined ? [] : deedsOf(found, { handle, current, onComment: setCommented });
  return (
    <nav className="manuscript-outline" aria-label={say('manuscript.outline.title')} data-pane>
      <div className="outline-head">
        <Button
          small
          look="quiet"
          aria-pressed={isNarrowed}
          onPress={() => {
            setIsNarrowed(!isNarrowed);
          }}
        >
          {say(isNarrowed ? 'manuscript.outline.all' : 'manuscript.outline.toLookAt', { count: waiting.length })}
        </Button>
        <MenuButton
          small
          look="quiet"
          label={say('manuscript.outline.deeds')}
          icon={<EllipsisVertical size={15} aria-hidden />}
          isDisabled={deeds.length === 0}
          choices={deeds.map(({ id, label }) => ({ id, label: say(label) }))}
          isOpen={isMenuOpen}
          onOpenChange={setIsMenuOpen}
          onChoose={(id) => {
            deeds.find((deed) => deed.id === id)?.act();
          }}
        />
      </div>
      {waiting.length > 0 && (
        <div className="row outline-news">
          <Button small onPress={() => handle?.apply((edited) => takeEverything(edited, current))}>
            {say('manuscript.changes.takeEverything')}
          </Button>
          <Button small onPress={() => handle?.apply((edited) => keepEverything(edited, current))}>
            {say('manuscript.changes.keepEverything')}
          </Button>
        </div>
      )}
      {isNarrowed && waiting.length === 0 && <p className="muted list-empty">{say('manuscript.outline.nothing')}</p>}
      <Outline
        units={isNarrowed ? waiting : units}
        chosen={chosen}
        onChoose={onChoose}
        onOpen={(unit) => {
          onChoose(unit);
          handle?.goTo({ unit });
        }}
        onMove={(unit, by) => handle?.move(unit, by)}
        onMenu={(unit) => {
          onChoose(unit);
          setIsMenuOpen(true);
        }}
      />
      {commented !== undefined && (
        <CommentDialog
          comment={units.find(({ unit }) => unit.id === commented)?.unit.comment ?? ''}
          onClose={() => {
            setCommented(undefined);
          }}
          onDone={(comment) => {
            handle?.setComment(commented, comment);
            setCommented(undefined);
          }}
        />
      )}
    </nav>
  );
}
