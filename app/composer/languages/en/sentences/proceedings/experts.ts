import type { Contested, ExpertMessages } from '../../../../messages/experts';
import type { Voice } from '../../../../voice/voice';
import { date, opening, when } from '../../grammar/dates';
import { bodies } from '../../nouns/bodies';
import { who, whoAll } from '../../nouns/names';
import { number } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { decisionNoun } from './decision-nouns';
import { defectPhrase, findingOf, kindNames } from './opinion-words';
import { joinedBy, prose, type Words } from '../../../../words/words';
import type { ExpertOpinion } from '../../../../case-file/records';

/** How sure an opinion is of what it says. */
const certainties = { probable: ' (as probable, not as certain)', categorical: ' (as certain)' } as const;

const sides = {
  prosecution: 'for the prosecution',
  defence: 'for the defence',
  court: 'for the court',
  independent: '',
} as const;

const sideOf = ({ for: side }: Pick<ExpertOpinion, 'for'>) => (side === undefined ? '' : sides[side]);

type Makers = Pick<ExpertOpinion, 'institutions' | 'experts'>;

const makers = ({ institutions, experts }: Makers, voice: Voice) =>
  list(said([bodies(institutions, voice), whoAll(experts, voice, 'object')]));

type Named = Pick<ExpertOpinion, 'kinds' | 'number'>;

function bareOpinions(opinion: Named, isSeveral: boolean, voice: Voice): Words {
  const kinds = kindNames(opinion, voice);
  const amount = opinion.number ?? 1;
  if (amount > 1) return join(number(amount), kinds, 'expert analyses');
  return join(kinds, isSeveral ? 'expert opinions' : 'expert opinion');
}

function opinions(opinion: Named, isSeveral: boolean, voice: Voice): Words {
  const bare = bareOpinions(opinion, isSeveral, voice);
  return isSeveral ? bare : aOrAn(bare);
}

const dayOf = ({ date: day }: Pick<ExpertOpinion, 'date'>) => lead('of ', day === undefined ? '' : date(day));

/** `, contesting the opinion by the State Laboratory,`. */
function contesting(all: readonly Contested[], voice: Voice): Words {
  const named = all.map(({ opinion, isSeveral }) =>
    join(
      isSeveral ? 'the opinions' : 'the opinion',
      lead('by ', makers(opinion, voice)) || sideOf(opinion) || 'made before',
    ),
  );
  return lead(', contesting ', list(named), softComma);
}

type Findings = Pick<ExpertOpinion, 'conclusion' | 'finding' | 'result' | 'certainty'>;

function found(opinion: Findings, voice: Voice): Words {
  const { result, certainty } = opinion;
  const finding = findingOf(opinion, voice) || lead('found ', result === undefined ? '' : voice.text(result));
  return prose`${finding}${finding !== '' && certainty !== undefined ? certainties[certainty] : ''}`;
}

export const expertPhrases: Phrases<keyof ExpertMessages> = {
  chargeOpinion: ({ opinion, contested, isSeveral, charge }, voice) => {
    const what = opinions(opinion, isSeveral, voice);
    const by = lead('by ', makers(opinion, voice));
    const conclusion = found(opinion, voice);
    const which = conclusion === '' ? '' : prose`, which ${conclusion}`;
    if (charge) {
      return prose`${join('the charge was based on', what, dayOf(opinion), by)}${which}`;
    }
    return conclusion === ''
      ? join(what, by, 'was obtained for the prosecution')
      : join(opening(opinion.date), what, by, sideOf(opinion), contesting(contested, voice), conclusion);
  },

  decisionBasis: ({ decision, opinions: all }, voice) => {
    const named = all.map(({ opinion, isSeveral }) =>
      join('the', bareOpinions(opinion, isSeveral, voice), dayOf(opinion)),
    );
    return prose`the ${decisionNoun(decision, voice)} rested on ${list(named)}`;
  },

  contraryOpinion: ({ opinion, contested, isSeveral, presented }, voice) => {
    const conclusion = found(opinion, voice);
    if (conclusion === '') return '';
    const what = join(
      opening(opinion.date),
      opinions(opinion, isSeveral, voice),
      lead('by ', makers(opinion, voice)),
      sideOf(opinion),
      contesting(contested, voice),
    );
    return join(what, presented ? prose`, presented at the hearing${softComma}` : '', conclusion);
  },

  examinations: ({ person, number: amount, forced, after }, voice) => {
    const name = who(person, voice);
    if (name === '') return '';
    const kind = forced ? 'forced psychiatric examination' : 'psychiatric examination';
    const what = amount === 1 ? prose`a ${kind}` : prose`${number(amount)} ${kind}s`;
    return join(after === undefined ? '' : prose`following the ${after},`, name, 'had to undergo', what);
  },

  examination: ({ opinion, contrary }, voice) => {
    const name = who(opinion.examined, voice);
    if (name === '' || opinion.result === undefined) return '';
    const makerNames = makers(opinion, voice);
    return join(
      opening(opinion.date),
      name,
      contrary ? 'was, however, declared' : 'was declared',
      voice.text(opinion.result),
      lead('by ', makerNames),
    );
  },

  technical: ({ opinion }, voice) => {
    const by = lead('by ', makers(opinion, voice));
    const result = found(opinion, voice);
    if (result === '') return '';
    const examined = who(opinion.examined, voice);
    const finding =
      opinion.result !== undefined && examined !== '' && opinion.conclusion === undefined
        ? prose`established that ${examined} had been ${voice.text(opinion.result)}`
        : result;
    const what = opinion.for === 'independent' ? 'an independent investigation' : 'an investigation';
    return join(opening(opinion.date), what, by, sideOf(opinion), finding);
  },

  opinionCourse: ({ opinion }, voice) => {
    const { orderedBy, orderedOn, questions = [], materials, methods } = opinion;
    const ordered = join(
      lead('by ', bodies(orderedBy === undefined ? [] : [orderedBy], voice)),
      orderedOn === undefined ? '' : when(orderedOn),
    );
    const asked = list(questions.map((question) => quote(voice.text(question))));
    const parts = [
      ordered === '' ? '' : prose`the opinion was ordered ${ordered}`,
      asked === '' ? '' : prose`the ${questions.length > 1 ? 'questions put were' : 'question put was'} ${asked}`,
      materials === undefined ? '' : prose`the material given was ${voice.text(materials)}`,
      methods === undefined ? '' : prose`the method named was ${voice.text(methods)}`,
    ];
    return joinedBy('; ', said(parts));
  },

  opinionMakers: ({ opinion }, voice) => {
    const { experts = [], education, speciality, experience, independence } = opinion;
    const facts = [
      lead('speciality – ', speciality),
      lead('education – ', education),
      lead('experience – ', experience),
      lead('independence – ', independence),
    ].filter((fact) => fact !== '');
    const whom = whoAll(experts, voice, 'object') || 'the expert';
    const of = facts.length === 0 ? '' : prose`the following is recorded of ${whom}: ${joinedBy('; ', facts)}`;
    const warned = 'the expert had been warned of liability for a false opinion';
    return joinedBy(
      '; ',
      said([
        of,
        opinion.warnedOfLiability === 'yes' ? warned : '',
        opinion.noticeToDefence === 'yes' ? 'the defence had been notified' : '',
      ]),
    );
  },

  opinionDefects: ({ defects }, voice) => list(defects.map((defect) => defectPhrase(defect, voice))),
};
