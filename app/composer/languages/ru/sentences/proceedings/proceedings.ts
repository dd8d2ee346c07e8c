import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { norms as normsOf, normsWithTitles } from '../../nouns/law';
import { listed } from '../../nouns/noun';
import { who, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { amount, date, money, when } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { paymentPhrase } from './payments';
import { caseNoun, filedAs, onRequest, openedNoun, over, threatNoun, was } from './proceeding-words';
import { stateOf, stepTaken } from './steps-and-states';
import { inBrackets } from './which-case';
import { deed, publishing } from '../expressions/publications';

type Said = 'start' | 'origin' | 'step' | 'state' | 'printRun' | 'payment';

/** «в отношении Иванова»; of a lawsuit, behind those who brought it, «к газете «Вестник»». */
function against({ what, against: ids, complainants }: ProceedingMessages['start'], voice: Voice): Words {
  const names = whoAll(ids, voice);
  if (what !== 'civil') return after('в отношении', names, 'genitive');
  return complainants.length > 0
    ? after('к', names, 'dative')
    : lead(', ответчиком по которому является ', names?.in('nominative'), softComma);
}

/** On whose complaint, and when it was filed: «по заявлению ТОО «Вестник», поданному 3 мая 2012 года,». */
function request({ what, complainants, filed }: ProceedingMessages['origin'], voice: Voice): Words {
  const names = whoAll(complainants, voice);
  const time = when(filed);
  if (what === 'civil') return join(names?.in('instrumental'), time);
  if (names === undefined && time === '') return '';
  const whose = names === undefined ? onRequest(what) : after(onRequest(what), names, 'genitive');
  return prose`${whose}${lead(`, ${filedAs(what)} `, time, softComma)}`;
}

/** «было начато по заявлению … после публикации … и связано с …». */
function brought(message: ProceedingMessages['origin'], voice: Voice): Words {
  const { what, texts, deeds, known } = message;
  const { agrees } = caseNoun(what, voice);
  const asked = request(message, voice);
  const following = after('после', publishing(texts, voice, known), 'genitive');
  const acts = after('с', listed(deeds.map((one) => deed(one, voice))), 'instrumental');
  const begun = join(asked, following);
  if (begun === '') return lead(`${was('связан', agrees)} `, acts);
  const verb = was(what === 'civil' ? 'подан' : 'начат', agrees);
  return list([join(verb, begun), lead(`${passive('связан', agrees)} `, acts)]);
}

export const proceedingPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  start: (message, voice) => {
    const { date: started, by, what, named, subject, filed, complainants, norms } = message;
    const opened = openedNoun(what, voice);
    const agency = body(by, voice)?.in('instrumental');
    const start = join(
      when(started),
      agency,
      was('начат', opened.agrees),
      opened.in('nominative'),
      inBrackets(named, voice),
    );
    const about = over(what, subject, voice);
    const asked = (ids: readonly string[]) =>
      join(after(onRequest(what), whoAll(ids, voice), 'genitive'), ids.length === 0 ? '' : lead('от ', date(filed)));
    const isLawsuit = what === 'civil' && complainants.length > 0;
    const suit = isLawsuit ? asked(complainants) : '';
    const names = against(message, voice);
    const under = after('по', (subject === undefined ? normsWithTitles : normsOf)(norms, voice), 'dative');
    return join(start, about, suit, names, under, isLawsuit ? '' : asked(complainants));
  },

  origin: (message, voice) => {
    const { what, subject, claimed } = message;
    const said = brought(message, voice);
    const sum = claimed === undefined ? '' : prose`составила ${money(claimed, 'accusative', voice)}`;
    const claims = what === 'civil' ? 'сумма иска' : 'сумма требований по делу';
    if (said === '') return lead(`${claims} `, sum);
    const case_ = caseNoun(what, voice).in('nominative');
    return prose`${join(case_, over(what, subject, voice), said)}${lead(`; ${claims} `, sum)}`;
  },

  step: (message, voice) => {
    const { date, by, reason } = message.step;
    const agency = body(by, voice)?.in('instrumental') ?? '';
    const ground = reason === undefined ? '' : after('в связи с', noun(reason, voice), 'instrumental');
    return join(when(date), stepTaken(message, agency, voice), ground);
  },

  state: (message, voice) => {
    const { threat, against: ids } = message;
    const said = stateOf(message, voice);
    if (threat === undefined) return said;
    const danger = threatNoun(threat, voice);
    const names = whoAll(ids, voice);
    if (names === undefined) return lead('', said, prose`; сохраняется угроза ${danger.in('genitive')}`);
    const verb = danger.agrees.number === 'plural' ? 'грозят' : 'грозит';
    return prose`${lead('', said, ', и ')}${names.in('dative')} по-прежнему ${verb} ${danger.in('nominative')}`;
  },

  printRun: ({ printed, announced, outlet }, voice) => {
    const owner = who(outlet, voice);
    if (printed === undefined || owner === undefined) return '';
    const copies = amount(printed, voice, 'экземпляр');
    const more = announced === undefined ? '' : lead('вместо заявленных ', amount(announced, voice).in('genitive'));
    const done = join(owner.in('nominative'), past('отпечатал', owner.agrees), copies.in('accusative'));
    return join('производство было начато после того, как', done, more);
  },

  payment: paymentPhrase,
};
