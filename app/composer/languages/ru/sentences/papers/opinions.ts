import type { BriefMessages, OpinionFacts } from '../../../../messages/brief';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { bodies, body } from '../../nouns/bodies';
import { listed, type Noun } from '../../nouns/noun';
import { opinion } from '../../nouns/opinions';
import { whoAll } from '../../nouns/parties';
import { attribute } from '../../nouns/phrases';
import { date, opening } from '../../nouns/values';
import { defectPhrase, findingOf } from '../proceedings/opinion-words';
import type { Phrases } from '../../../../voice/language';

type Said = 'opinion-introduced' | 'opinion-experts' | 'opinion-research' | 'opinion-defect' | 'opinion-contested';
type Introduced = BriefMessages['opinion-introduced'];

const sides: Readonly<Record<NonNullable<Introduced['for']>, string>> = {
  prosecution: 'для стороны обвинения',
  defence: 'для стороны защиты',
  court: 'для суда',
  independent: '',
};

/** Who made it: the experts, then the institutions. */
const authors = ({ experts, institutions }: OpinionFacts, voice: Voice): Noun | undefined =>
  listed([whoAll(experts, voice), bodies(institutions, voice)].flatMap((one) => one ?? []));

type Origin = Pick<OpinionFacts, 'date'> & { readonly by: Words; readonly side: string };

/** Behind the name of an opinion: « от 28 марта 2025 года, подготовленное экспертом для стороны обвинения,». */
function originOf({ date: day, by, side }: Origin, made: string): Words {
  return prose`${lead(' от ', date(day))}${lead(`, ${made} `, join(by, side), softComma)}`;
}

/** «лицо признано вменяемым». */
const declared = ({ result }: OpinionFacts, voice: Voice): Words =>
  lead('лицо признано ', result === undefined ? '' : attribute(result, voice, true).in('instrumental'));

const findings = (facts: OpinionFacts, voice: Voice): Words =>
  list(said([declared(facts, voice), findingOf(facts, voice)]));

const isOne = ({ number = 1 }: OpinionFacts) => number === 1;

const quoted = (questions: BriefMessages['opinion-research']['questions'], voice: Voice) =>
  (questions ?? []).map((question) => quote(voice.text(question)));

/** «на разрешение эксперта был поставлен вопрос: «…»». */
function asked(questions: readonly Words[]): Words {
  if (questions.length === 0) return '';
  const what = questions.length === 1 ? 'был поставлен вопрос' : 'были поставлены вопросы';
  return prose`на разрешение эксперта ${what}: ${joinedBy(', ', questions)}`;
}

/** Sentences of a brief about an expert opinion: what it is, who made it and how, and what is wrong with it. */
export const opinionPhrases: Pick<Phrases<keyof BriefMessages>, Said> = {
  'opinion-introduced': (facts, voice) => {
    const name = opinion(facts, voice);
    const by = authors(facts, voice)?.in('instrumental') ?? '';
    const origin = { date: facts.date, by, side: facts.for === undefined ? '' : sides[facts.for] };
    const what = findings(facts, voice);
    if (what !== '') {
      const where = prose`в ${name.in('prepositional')}${originOf(origin, isOne(facts) ? 'подготовленном' : 'подготовленных')}`;
      return prose`${where} ${what}${facts.certainty === 'probable' ? ' (вывод носит вероятный характер)' : ''}`;
    }
    if (by === '' && facts.date === undefined) return '';
    const [there, made] = isOne(facts) ? ['имеется', 'подготовленное'] : ['имеются', 'подготовленные'];
    return prose`в материалах дела ${there} ${name.in('nominative')}${originOf(origin, made)}`;
  },

  'opinion-experts': ({ education, speciality, experience, independence }) => {
    const about = said([
      lead('образование – ', education),
      lead('специальность – ', speciality),
      lead('опыт работы – ', experience),
      lead('независимость от сторон – ', independence),
    ]);
    return lead('сведения об эксперте, указанные в заключении: ', joinedBy('; ', about));
  },

  'opinion-research': ({ orderedBy, orderedOn, questions, materials, methods }, voice) => {
    const ordered = join(body(orderedBy, voice)?.in('instrumental'), opening(orderedOn));
    const given = materials === undefined ? '' : voice.text(materials);
    const used = methods === undefined ? '' : voice.text(methods);
    const parts = [
      lead('экспертиза была назначена ', ordered),
      asked(quoted(questions, voice)),
      lead('для исследования предоставлено следующее: ', given),
      lead('в заключении указаны методы: ', used),
    ];
    return joinedBy('; ', said(parts));
  },

  'opinion-defect': (defect, voice) => defectPhrase(defect, voice),

  'opinion-contested': ({ by }, voice) =>
    lead('данное заключение опровергается ', list(by.map((one) => against(one, voice)))),
};

/** «заключением экспертизы от 2 июня 2025 года, подготовленным лингвистом, в котором сделан вывод: «…»». */
function against(facts: OpinionFacts, voice: Voice): Words {
  const name = opinion(facts, voice);
  const by = authors(facts, voice)?.in('instrumental') ?? '';
  const [made, where] = isOne(facts) ? ['подготовленным', 'в котором'] : ['подготовленными', 'в которых'];
  const whole = prose`${name.in('instrumental')}${originOf({ date: facts.date, by, side: '' }, made)}`;
  return prose`${whole}${lead(`${softComma}, ${where} `, findings(facts, voice))}`;
}
