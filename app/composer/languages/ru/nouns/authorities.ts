import type { Authority } from '../../../case-file/records';
import type { AuthorityPaper } from '../../../messages/authorities';
import type { Voice } from '../../../voice/voice';
import { join, lead } from '../../../words/joining';
import type { Words } from '../../../words/words';
import { quote } from '../grammar/prose';
import { around, type Noun, own } from './noun';
import { noun, placeName } from './phrases';
import { after } from './prepositions';

const papers = {
  judgment: 'судебное решение',
  ruling: 'постановление',
  decision: 'решение',
  views: 'соображения',
  opinion: 'мнение',
  'concluding-observations': 'заключительные замечания',
  'general-comment': 'замечание общего порядка',
  report: 'доклад',
  resolution: 'резолюция',
} as const;

const matters = { application: 'жалоба №', communication: 'сообщение №', case: 'дело №' } as const;

/** What the paper is. */
export const paperNoun = (kind: Authority['kind'], voice: Voice): Noun =>
  typeof kind === 'string' ? own(papers[kind]) : noun(kind.other, voice);

/** «жалоба № 12345/00», «сообщение № 12/2000». */
export const matterNumber = (of: keyof typeof matters, number: string): Words => `${matters[of]} ${number}`;

/** «решение по делу «Орлик против Руритании»», «заключительные замечания по Руритании»; `between` stands behind the noun. */
export function authorityNoun(paper: AuthorityPaper, voice: Voice, between: Words = ''): Noun {
  const { title, state, isOfCase, number, numberOf } = paper;
  const name = title === undefined ? '' : quote(voice.text(title));
  const place = state === undefined ? undefined : placeName(state, voice);
  const about = isOfCase ? after('в отношении', place, 'genitive') : after('по', place, 'dative');
  const which = numberOf === 'paper' ? lead('№ ', number) : '';
  return around(paperNoun(paper.kind, voice), (form) =>
    isOfCase ? join(form, which, between, lead('по делу ', name), about) : join(form, which, name, between, about),
  );
}
