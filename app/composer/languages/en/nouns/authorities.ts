import type { Authority } from '../../../case-file/records';
import type { AuthorityPaper } from '../../../messages/authorities';
import type { Voice } from '../../../voice/voice';
import { join, lead } from '../../../words/joining';
import { prose, type Words } from '../../../words/words';
import { isPluralNoun } from '../grammar/agreement';
import { aOrAn, quote, the } from '../grammar/prose';

const papers = {
  judgment: 'judgment',
  ruling: 'ruling',
  decision: 'decision',
  views: 'Views',
  opinion: 'opinion',
  'concluding-observations': 'concluding observations',
  'general-comment': 'general comment',
  report: 'report',
  resolution: 'resolution',
} as const;

const matters = { application: 'no.', communication: 'communication No.', case: 'case No.' } as const;

/** What the paper is, without an article. */
export const paperWord = (kind: Authority['kind'], voice: Voice): Words =>
  typeof kind === 'string' ? papers[kind] : voice.text(kind.other);

/** `no. 12345/00`, `communication No. 12/2000`. */
export const matterNumber = (of: keyof typeof matters, number: string): Words => `${matters[of]} ${number}`;

/** In which case or under which title it was given, and on which State. */
function about({ title, state, isOfCase }: AuthorityPaper, voice: Voice): Words {
  const name = title === undefined ? '' : voice.text(title);
  return join(
    isOfCase ? lead('in the case of ', name) : lead('entitled ', name === '' ? '' : quote(name)),
    lead(isOfCase ? 'concerning ' : 'on ', state === undefined ? '' : voice.text(state)),
  );
}

const numberOf = ({ number, numberOf: of }: AuthorityPaper): Words => (of === 'paper' ? lead('No. ', number) : '');

/** `a judgment in the case of Orlik v. Ruritania`, `its concluding observations on Ruritania`, `opinion No. 5/2012`. */
export function aPaper(paper: AuthorityPaper, voice: Voice): Words {
  const word = paperWord(paper.kind, voice);
  const number = numberOf(paper);
  const bare = isPluralNoun(word) || typeof paper.kind !== 'string' ? word : aOrAn(word);
  const own = paper.kind === 'views' || paper.kind === 'concluding-observations' ? prose`its ${word}` : bare;
  return join(number === '' ? own : join(word, number), about(paper, voice));
}

/** `the judgment of the Court of 3 May 2001 in the case of Orlik v. Ruritania`. */
export function thePaper(paper: AuthorityPaper, by: Words, day: Words, voice: Voice): Words {
  const word = paperWord(paper.kind, voice);
  const number = numberOf(paper);
  return join(number === '' ? the(word) : join(word, number), lead('of ', by), lead('of ', day), about(paper, voice));
}
