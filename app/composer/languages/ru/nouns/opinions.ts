import type { ExpertOpinion } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { prose, type Words } from '../../../words/words';
import { adjectiveIn } from '../grammar/declension/adjectives';
import type { Case } from '../grammar/declension/cases';
import { list } from '../grammar/prose';
import { join } from '../../../words/joining';
import { type Agrees, around, counted, type Noun, own } from './noun';
import { who } from './parties';
import { after } from './prepositions';
import { agreeing } from './typed-adjectives';

type Kinds = ExpertOpinion['kinds'];

/** What kind of examination it is, as an adjective beside «экспертиза». */
const adjectives = {
  linguistic: 'лингвистическая',
  psychological: 'психологическая',
  'psychological-linguistic': 'психолого-лингвистическая',
  'political-science': 'политологическая',
  religious: 'религиоведческая',
  'forensic-medical': 'судебно-медицинская',
  psychiatric: 'психиатрическая',
  technical: 'техническая',
  economic: 'экономическая',
} as const;

const beside: Agrees = { gender: 'feminine', number: 'singular', animate: false };

/** «лингвистической и психологической» beside «экспертиза» in a case; nothing where no kind is recorded. */
export function kindNames(kinds: Kinds, wanted: Case, voice: Voice): Words {
  return list(
    (kinds ?? []).map((kind) =>
      typeof kind === 'string'
        ? adjectiveIn(adjectives[kind], { ...beside, case: wanted }).text
        : agreeing(kind.other, beside, wanted, voice),
    ),
  );
}

/** «лингвистическая экспертиза», «лингвистическая и психологическая экспертиза», or «экспертиза» alone. */
const examination = (kinds: Kinds, voice: Voice): Noun =>
  around(own('экспертиза'), (form, wanted) => join(kindNames(kinds, wanted, voice), form));

/** «заключение судебно-медицинской экспертизы в отношении Иванова», «два заключения лингвистической экспертизы». */
export function opinion(
  { kinds, number = 1, examined }: Pick<ExpertOpinion, 'kinds' | 'number' | 'examined'>,
  voice: Voice,
): Noun {
  const name = number === 1 ? own('заключение') : counted(number, 'заключение');
  const about = after('в отношении', who(examined, voice), 'genitive');
  return around(name, (form) => join(prose`${form} ${examination(kinds, voice).in('genitive')}`, about));
}
