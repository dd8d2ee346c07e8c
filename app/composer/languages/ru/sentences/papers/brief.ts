import type { BriefMessages } from '../../../../messages/brief';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { pluralityOf } from '../../grammar/figures/numerals';
import { countIn } from '../../grammar/figures/quantities';
import { list, quote } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { norm, norms } from '../../nouns/law';
import type { Noun } from '../../nouns/noun';
import { who } from '../../nouns/parties';
import { clause, noun, placeName } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening, when } from '../../nouns/values';
import { placesIn } from '../../../../voice/ranges';
import type { Phrases } from '../../../../voice/language';
import { opinionPhrases } from './opinions';
import { pieceIn } from '../../nouns/evidence';
import { paperWords } from './words';

type Own = Exclude<keyof BriefMessages, keyof typeof opinionPhrases>;
type Particulars = BriefMessages['brief-person']['particulars'];

/** What the person was born, is and does, as predicates of one subject. */
function predicates({ birthDate, nationality, occupation, address }: Particulars, person: Noun, voice: Voice): Words {
  const citizen = () => (person.agrees.gender === 'feminine' ? 'гражданкой' : 'гражданином');
  const facts = said([
    birthDate === undefined ? '' : prose`${past('родился', person.agrees)} ${opening(birthDate)}`,
    nationality === undefined ? '' : prose`является ${citizen()} ${placeName(nationality, voice).in('genitive')}`,
    occupation === undefined ? '' : prose`работает ${noun(occupation, voice).in('instrumental')}`,
  ]);
  return address === undefined ? list(facts) : joinedBy(', ', [...facts, prose`проживает по адресу: ${address}`]);
}

const briefOwn: Pick<Phrases<keyof BriefMessages>, Own> = {
  'brief-person': ({ person, particulars, isDetained }, voice) => {
    const subject = who(person, voice);
    if (subject === undefined) return '';
    const { age, ageOn } = particulars;
    const years = age === undefined ? '' : countIn({ number: age }, 'год', 'nominative').text;
    const then = ageOn !== undefined ? when(ageOn) : isDetained ? 'на момент задержания' : 'на тот момент';
    const facts = predicates(particulars, subject, voice);
    if (age !== undefined && facts === '')
      return prose`${subject.in('dative')} ${then} ${pluralityOf(age) === 'one' ? 'был' : 'было'} ${years}`;
    if (facts === '') return '';
    return join(prose`${subject.in('nominative')}${lead(', ', years, prose` ${then},`)}`, facts);
  },

  'brief-requalified': ({ from, to, on }, voice) => {
    const old = after('с', norm(from, voice), 'genitive');
    const next = after('на', norm(to, voice), 'accusative');
    return next === '' ? '' : join(opening(on), 'обвинение было переквалифицировано', old, next);
  },

  'argument-law': ({ norms: cited }, voice) =>
    lead('данный довод основан на положениях ', norms(cited, voice)?.in('genitive')),

  'argument-facts': ({ paragraphs, part }) => {
    const above = placesIn(
      paragraphs.map((one) => [one, one]),
      'пункте',
      'пунктах',
    );
    const below = part === undefined ? '' : `в разделе «${paperWords.brief.headings[part]}» ниже`;
    return lead('фактические обстоятельства изложены ', list(said([lead('в ', above), below])));
  },

  'argument-evidence': ({ evidence }, voice) =>
    lead('это подтверждается ', list(evidence.map((piece) => pieceIn(piece, 'instrumental', voice)))),

  'standards-apply': ({ norms: cited }, voice) =>
    lead('защита просит суд учесть положения ', norms(cited, voice)?.in('genitive')),

  'international-finding': ({ body: id, outcomeDate, number, outcome, finding }, voice) => {
    const by = body(id, voice);
    if (by === undefined) return '';
    const which = lead(' (', number, ')');
    if (finding !== undefined) {
      const held = past('указал', by.agrees);
      return join(opening(outcomeDate), prose`${by.in('nominative')}${which} ${held}: ${quote(voice.text(finding))}`);
    }
    const before = prose`получен следующий результат рассмотрения обращения ${after('в', by, 'prepositional')}${which}`;
    return outcome === undefined ? '' : join(opening(outcomeDate), prose`${before}: ${clause(outcome, voice)}`);
  },
};

/** The sentences of a brief to a court. */
export const briefPhrases: Phrases<keyof BriefMessages> = { ...briefOwn, ...opinionPhrases };
