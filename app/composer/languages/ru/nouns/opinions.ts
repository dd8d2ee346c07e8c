import type { ExpertOpinion } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { plainText, prose, type Words } from '../../../words/words';
import { adjectiveIn } from '../grammar/adjectives';
import type { Case } from '../grammar/cases';
import { list } from '../grammar/prose';
import { join } from '../../../words/joining';
import { around, counted, inForm, type Noun, own } from './noun';
import { who } from './parties';
import { after } from './prepositions';

type Kinds = ExpertOpinion['kinds'];

/** What kind of examination it is, as an adjective beside «экспертиза». */
const adjectives = {
  linguistic: 'лингвистическая',
  psychological: 'психологическая',
  'psychological-linguistic': 'психолого-лингвистическая',
  'political-science': 'политологическая',
  religious: 'религиоведческая',
  'forensic-medical': 'судебно-медицинская',
  psychiatric: 'судебно-психиатрическая',
  technical: 'техническая',
  economic: 'экономическая',
} as const;

function kindIn(kind: NonNullable<Kinds>[number], wanted: Case, voice: Voice): Words {
  const words = typeof kind === 'string' ? adjectives[kind] : voice.text(kind.other);
  const agreement = { case: wanted, gender: 'feminine', number: 'singular', animate: false } as const;
  const { text, certain } = adjectiveIn(plainText(words), agreement);
  if (!certain) voice.inDoubt({ words, form: `ru.${wanted}` });
  return inForm(words, text);
}

/** «лингвистическая экспертиза», «лингвистическая и психологическая экспертиза», or «экспертиза» alone. */
export function examination(kinds: Kinds, voice: Voice): Noun {
  return around(own('экспертиза'), (form, wanted) =>
    join(list((kinds ?? []).map((kind) => kindIn(kind, wanted, voice))), form),
  );
}

/** «заключение судебно-медицинской экспертизы в отношении Иванова», «два заключения лингвистической экспертизы». */
export function opinion(
  { kinds, number = 1, examined }: Pick<ExpertOpinion, 'kinds' | 'number' | 'examined'>,
  voice: Voice,
): Noun {
  const name = number === 1 ? own('заключение') : counted(number, 'заключение');
  const about = after('в отношении', who(examined, voice), 'genitive');
  return around(name, (form) => join(prose`${form} ${examination(kinds, voice).in('genitive')}`, about));
}
