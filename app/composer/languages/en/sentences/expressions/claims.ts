import { groupBy } from '../../../../case-file/group-by';
import type { Expression } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { has, prose, replaced, type Words } from '../../../../words/words';
import { isQuestion, isStatement } from '../../grammar/clauses';
import { chain, list } from '../../grammar/prose';

type Claim = NonNullable<Expression['claims']>[number];
type Act = Claim['act'];

/** The verb before what is named, and before a clause; those that are never of a noun have one. */
const verbs: Readonly<Record<Act, { readonly noun?: string; readonly clause: string }>> = {
  stated: { clause: 'stated' },
  reported: { clause: 'reported' },
  suspected: { clause: 'voiced the suspicion' },
  alleged: { clause: 'alleged' },
  asked: { clause: 'asked' },
  criticised: { noun: 'criticised', clause: 'voiced the criticism' },
  described: { noun: 'described', clause: 'recounted' },
  'called-for': { noun: 'called for', clause: 'urged' },
  supported: { noun: 'supported', clause: 'supported the view' },
};

type Said = { readonly verb: string; readonly content: Words };

function saidOf({ act, content }: Claim, voice: Voice): Said {
  const words = voice.text(content);
  const { noun, clause } = verbs[act];
  if (act === 'asked') return { verb: clause, content: questionOf(words) };
  if (act === 'called-for' && has(words, /^to /u)) return { verb: 'made a call', content: words };
  if (noun !== undefined && !isStatement(words)) return { verb: noun, content: words };
  return { verb: clause, content: prose`that ${replaced(words, /^that /u, '')}` };
}

/** A statement that somebody asked about is asked whether it is so; what is only named is asked about. */
function questionOf(words: Words): Words {
  if (isQuestion(words) || has(words, /^(?:to|for|about) |\?$/u)) return words;
  return isStatement(words) ? prose`whether ${replaced(words, /^that /u, '')}` : prose`about ${words}`;
}

/** Claims of one act share its verb: `reported that A and that B`. */
export function claims(given: readonly Claim[], voice: Voice): Words {
  const byVerb = groupBy(
    given.map((claim) => saidOf(claim, voice)),
    ({ verb }) => verb,
  );
  return chain([...byVerb].map(([verb, same]) => prose`${verb} ${list(same.map(({ content }) => content))}`));
}
