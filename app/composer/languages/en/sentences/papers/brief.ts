import type { BriefMessages, OpinionFacts } from '../../../../messages/brief';
import type { Voice } from '../../../../voice/voice';
import { date, when } from '../../grammar/dates';
import { norm, norms } from '../../nouns/law';
import { bodies, body } from '../../nouns/bodies';
import { defectPhrase, findingOf, kindNames } from '../proceedings/opinion-words';
import { who, whoAll } from '../../nouns/names';
import { number } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead, withBrackets } from '../../../../words/joining';
import { type Words, prose } from '../../../../words/words';
import { placesIn } from '../../../../voice/ranges';
import { evidenceWords } from '../../nouns/evidence';
import { paperWords } from './words';
import type { ExpertOpinion } from '../../../../case-file/records';

const sides = { prosecution: 'the prosecution', defence: 'the defence', court: 'the court', independent: '' } as const;
const text = (local: Parameters<Voice['text']>[0] | undefined, voice: Voice) =>
  local === undefined ? '' : voice.text(local);

/** `two linguistic expert opinions`, `the psychiatric expert opinion on Kharlamov`. */
function opinionName({ kinds: given, number: many = 1, examined }: OpinionFacts, voice: Voice): Words {
  const kind = kindNames({ kinds: given }, voice);
  const name = many === 1 ? prose`the ${join(kind, 'expert opinion')}` : join(number(many), kind, 'expert opinions');
  return join(name, lead('on ', who(examined, voice, 'object')));
}

/** What an opinion found: the result in a word, and its own words in quotation marks. */
function found(opinion: OpinionFacts, voice: Voice): Words {
  const called = lead('declared the person ', opinion.result === undefined ? '' : voice.text(opinion.result));
  return list([called, findingOf(opinion, voice)].filter((part) => part !== ''));
}

const authors = ({ institutions, experts }: Pick<ExpertOpinion, 'institutions' | 'experts'>, voice: Voice) =>
  list([whoAll(experts, voice, 'object'), bodies(institutions, voice)].filter((one) => one !== ''));

export const briefPhrases: Phrases<keyof BriefMessages> = {
  'brief-person': ({ person, particulars, isDetained }, voice) => {
    const { birthDate, age, ageOn, nationality, occupation, address } = particulars;
    const then = ageOn === undefined ? `at the time${isDetained ? ' of detention' : ''}` : when(ageOn);
    const facts = [
      birthDate === undefined ? '' : prose`was born ${when(birthDate)}`,
      age === undefined ? '' : prose`was ${age} years old ${then}`,
      nationality === undefined ? '' : prose`is a national of ${voice.text(nationality)}`,
      occupation === undefined ? '' : prose`works as ${aOrAn(voice.text(occupation))}`,
      lead('lives at ', address),
    ].filter((fact) => fact !== '');
    return facts.length === 0 ? '' : prose`${who(person, voice)} ${list(facts)}`;
  },

  'brief-requalified': ({ from, to, on }, voice) => {
    const old = norm(from, voice);
    const next = norm(to, voice);
    if (next === '') return '';
    return join(
      prose`${on === undefined ? '' : prose`${when(on)}, `}the charge was requalified`,
      lead('from ', old),
      prose`to ${next}`,
    );
  },

  'argument-law': ({ norms: cited }, voice) => lead('this follows from ', norms(cited, voice)),

  'argument-facts': ({ paragraphs, part }) =>
    lead(
      'as to the facts, see ',
      list([
        placesIn(
          paragraphs.map((one) => [one, one]),
          'paragraph',
          'paragraphs',
        ),
        part === undefined ? '' : `the part “${paperWords.brief.headings[part]}” below`,
      ]),
    ),

  'argument-evidence': ({ evidence }, voice) => lead('this is shown by ', evidenceWords(evidence, voice)),

  'opinion-introduced': (opinion, voice) => {
    const by = authors(opinion, voice);
    const what = found(opinion, voice);
    const origin = join(
      opinionName(opinion, voice),
      lead('of ', opinion.date === undefined ? '' : date(opinion.date)),
      lead('by ', by),
      lead('for ', opinion.for === undefined ? '' : sides[opinion.for]),
    );
    if (what !== '')
      return prose`${origin} ${what}${opinion.certainty === 'probable' ? ' (as probable, not as certain)' : ''}`;
    return by === '' && opinion.date === undefined ? '' : prose`the case file holds ${origin}`;
  },

  'opinion-experts': ({ education, speciality, experience, independence }) =>
    list(
      [
        lead('the expert’s education is given as ', education),
        lead('the expert’s speciality is given as ', speciality),
        lead('the expert’s experience is given as ', experience),
        lead('as to independence from the parties, the opinion says: ', independence),
      ].filter((part) => part !== ''),
    ),

  'opinion-research': ({ orderedBy, orderedOn, questions = [], materials, methods }, voice) => {
    const ordered = join(lead('by ', body(orderedBy, voice)), orderedOn === undefined ? '' : when(orderedOn));
    const asked = list(questions.map((question) => quote(voice.text(question))));
    const was = list([lead('asked ', asked), lead('given ', text(materials, voice))].filter((part) => part !== ''));
    const used = lead('the methods named are ', text(methods, voice));
    return list(
      [lead('the opinion was ordered ', ordered), lead('the expert was ', was), used].filter((part) => part !== ''),
    );
  },

  'opinion-defect': (defect, voice) => defectPhrase(defect, voice),

  'opinion-contested': ({ by }, voice) => {
    const others = by.map((opinion) =>
      join(
        opinionName(opinion, voice),
        lead('of ', opinion.date === undefined ? '' : date(opinion.date)),
        lead('by ', authors(opinion, voice)),
        lead('which ', found(opinion, voice)),
      ),
    );
    return lead('it is contested by ', list(others));
  },

  'standards-apply': ({ norms: cited }, voice) => lead('the court is asked to take into account ', norms(cited, voice)),

  'international-finding': ({ body: id, outcomeDate, number: own, outcome, finding }, voice) => {
    const by = body(id, voice);
    if (by === '') return '';
    const time = outcomeDate === undefined ? '' : prose`${when(outcomeDate)}, `;
    const which = withBrackets(by, own ?? '');
    if (finding !== undefined) return prose`${time}${which} held: ${quote(voice.text(finding))}`;
    return lead(prose`${time}the case before ${which} had this outcome: `, text(outcome, voice));
  },
};
