import { lettersOf, samePieces } from '#shared/manuscript/same-words';
import type { Unit } from '#shared/manuscript/unit';
import { useSay } from '../../../program/translation';
import type { OpenManuscript } from '../session/manuscript-session';

/** What a person wrote, to be read and copied while the document itself cannot be composed. */
export function OwnWordings({ opened: { edited, current } }: { readonly opened: OpenManuscript }) {
  const say = useSay();
  const own = edited.units.filter(({ id, pieces }) => !samePieces(pieces, current.composed.get(id)?.pieces ?? []));
  return (
    <section aria-labelledby="own-wordings">
      <h2 id="own-wordings">{say('manuscript.ownWordings')}</h2>
      <p className="muted">{say(own.length === 0 ? 'manuscript.noOwnWordings' : 'manuscript.ownWordingsMore')}</p>
      <div className="paper selectable">
        {own.map((unit) => (
          <p key={unit.id}>{wordsOf(unit)}</p>
        ))}
      </div>
    </section>
  );
}

const wordsOf = ({ pieces }: Unit): string => pieces.map(({ inlines }) => lettersOf(inlines)).join('');
