import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { areSame, has, joinedBy, prose, type Words } from '../../../../words/words';
import type { Treatment } from '../../../../case-file/records';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import { added } from '../../grammar/additions';
import { cardinalIn } from '../../grammar/figures/numerals';
import { join, lead, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { norms } from '../../nouns/law';
import { listed, type Noun, own } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { noun } from '../../nouns/phrases';
import { amount, opening, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { isOnOthers, suffered } from './ill-treatment';
import { doneToOthers } from './of-others';

type Treated = CoercionMessages['treatment']['treatment'];

type Kind = Extract<Treatment['kind'], string>;

/** As the subject of a qualification. */
const nouns: Readonly<Record<Kind, string>> = {
  beating: 'избиение',
  torture: 'пытки',
  threats: 'угрозы',
  'forced-admission': 'принуждение к признанию вины',
  'solitary-confinement': 'одиночное заключение',
  'harsh-conditions': 'тяжелые условия содержания',
  'denial-of-visits': 'лишение свиданий',
  'denial-of-letters': 'лишение переписки',
  'denial-of-writing-materials': 'лишение письменных принадлежностей',
  'denial-of-medical-care': 'лишение медицинской помощи',
  'denial-of-counsel': 'лишение доступа к защитнику',
  'force-feeding': 'принудительное кормление',
  pressure: 'давление',
};

const findings = {
  'not-consistent': 'не соответствуют изложенным обстоятельствам',
  consistent: 'соответствуют изложенным обстоятельствам',
  'highly-consistent': 'в высокой степени соответствуют изложенным обстоятельствам',
  typical: 'типичны для изложенных обстоятельств',
  diagnostic: 'однозначно указывают на изложенные обстоятельства',
} as const;

const things = (kinds: readonly Treatment['kind'][], voice: Voice): Noun | undefined =>
  listed(kinds.map((kind) => (typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice))));

/** «было разрешено только одно свидание», «не было разрешено ни одного свидания». */
function allowed(
  { kind, period }: Pick<Treatment, 'kind' | 'period'>,
  given: NonNullable<Treatment['allowed']>,
  voice: Voice,
): Words {
  const isNow = period?.ongoing === true;
  const usual = kind === 'denial-of-letters' ? 'письмо' : 'свидание';
  const unit = given.unit === undefined ? own(usual) : noun(given.unit, voice);
  const one = (wanted: 'nominative' | 'genitive') => cardinalIn(1, { case: wanted, ...unit.agrees });
  const was = (agrees: Noun['agrees']) => join(isNow ? '' : past('был', agrees), passive('разрешен', agrees));
  if (given.number === 0) return join('не', was(neuter), 'ни', one('genitive'), unit.in('genitive'));
  if (given.number === 1) return join(was(unit.agrees), 'только', one('nominative'), unit.in('nominative'));
  return join(was(neuter), 'только', amount(given, voice, usual).in('nominative'));
}

const neuter = { gender: 'neuter', number: 'singular', animate: false } as const;

/** Words that name an examination; any others name what one found. */
const examinations =
  /осмотр|экспертиз|освидетельствов|обследован|заключени|исследовани|вскрыти|справк|рентген|томограф|анализ|консультац|протокол|(?:^|\s)(?:акт|узи|мрт|кт)(?=\s|$)|examin|certificate|report/iu;

/** «при осмотре 20 октября 2019 года было установлено: разрыв связки; эти результаты типичны для …». */
function injury(what: Words, day: Treatment['examinedOn'], degree: Treatment['findings']): Words {
  const found = prose`${join(opening(day), 'при осмотре было установлено')}: ${what}`;
  return degree === undefined ? found : prose`${found}; эти результаты ${findings[degree]}`;
}

/** What a description says beside the kind: a clause of its own, or an addition to the sentence. */
function described({ treatment, describedAlone }: CoercionMessages['treatment'], said: Words, voice: Voice): Words {
  const { description, kind } = treatment;
  if (description === undefined || kind === 'forced-admission') return said;
  const words = voice.text(description);
  const together = added(said, words);
  if (together !== '') return said === '' ? '' : together;
  return describedAlone || said === '' ? words : prose`${said}: ${words}`;
}

/** «избиение представляет собой жестокое обращение и противоречит статье 7 …». */
function judged(what: Noun, as: Words, contrary: Words, moreover = ''): Words {
  const isPlural = what.agrees.number === 'plural';
  const amounts = lead(`${isPlural ? 'представляют' : 'представляет'} собой `, as);
  const runs = lead(`${isPlural ? 'противоречат' : 'противоречит'} `, contrary);
  const said = [amounts, join(runs === '' ? '' : moreover, runs)].filter((part) => part !== '');
  return said.length === 0 ? '' : join(what.in('nominative'), joinedBy(' и ', said));
}

/** «в январе 2020 года в отношении Иванова имело место давление на его отца»: what was done to others than the person. */
function aroundThem({ kind, period, by }: Treated, person: Noun, voice: Voice): Words {
  if (typeof kind === 'string' || !isOnOthers(voice.text(kind.other))) return '';
  const what = noun(kind.other, voice);
  const agent = after('со стороны', whoAll(by, voice), 'genitive');
  const whom = after('в отношении', person, 'genitive');
  return join(when(period), whom, past('имел', what.agrees), 'место', what.in('nominative'), agent);
}

export const treatmentPhrases: Pick<
  Phrases<keyof CoercionMessages>,
  'treatment' | 'allowance' | 'medicalFinding' | 'qualification'
> = {
  treatment: (message, voice) => {
    const { treatment } = message;
    const { kind, period } = treatment;
    const toOthers = typeof kind === 'string' ? '' : doneToOthers(kind.other, treatment.person, voice);
    if (toOthers !== '') return described(message, join(when(period), toOthers), voice);
    const person = who(treatment.person, voice);
    if (person === undefined) return described(message, '', voice);
    const others = aroundThem(treatment, person, voice);
    if (others !== '') return described(message, others, voice);
    const { agrees } = person;
    const said = join(when(treatment.period), person.in('nominative'), suffered(treatment, agrees, voice));
    return described(message, said, voice);
  },

  allowance: ({ treatment }, voice) => {
    const { period, person, allowed: given } = treatment;
    const name = given === undefined ? undefined : who(person, voice);
    if (given === undefined || name === undefined) return '';
    return join(when(period), name.in('dative'), allowed(treatment, given, voice));
  },

  medicalFinding: ({ treatment }, voice) => {
    const { examination, examinedOn, findings: degree } = treatment;
    if (examination !== undefined && !has(voice.text(examination), examinations))
      return injury(voice.text(examination), examinedOn, degree);
    const exam = examination === undefined ? own('медицинский осмотр') : noun(examination, voice);
    if (degree === undefined) {
      if (examination === undefined && examinedOn === undefined) return '';
      const { agrees } = exam;
      return join(when(examinedOn), past('был', agrees), passive('проведен', agrees), exam.in('nominative'));
    }
    const day = when(examinedOn);
    const held = day === '' ? '' : adjectiveIn('проведенный', { ...exam.agrees, case: 'genitive' }).text;
    const dated = day === '' ? '' : prose`, ${held} ${day}${softComma}`;
    return prose`результаты ${exam.in('genitive')}${dated} ${findings[degree]}`;
  },

  qualification: ({ kinds, as, contraryTo, moreover }, voice) => {
    const what = things(kinds, voice);
    if (what === undefined) return '';
    const named = as === undefined ? undefined : noun(as, voice);
    const isSame = named !== undefined && areSame(named.in('nominative'), what.in('nominative'));
    const qualified = isSame ? '' : (named?.in('accusative') ?? '');
    const first = judged(what, qualified, norms(contraryTo, voice)?.in('dative') ?? '');
    const extra = moreover.map(({ kinds: some, contraryTo: more }) => {
      const these = things(some, voice);
      const law = norms(more, voice)?.in('dative') ?? '';
      return these === undefined ? '' : judged(these, '', law, ', кроме того,');
    });
    return joinedBy(
      '; ',
      [first, ...extra].filter((part) => part !== ''),
    );
  },
};
