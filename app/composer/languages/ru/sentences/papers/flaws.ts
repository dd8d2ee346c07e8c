import type { Critique } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { norms } from '../../nouns/law';
import { listed, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money } from '../../nouns/values';

type Say = (critique: Critique, voice: Voice, isPlural: boolean) => Words;

const detail = ({ detail: given = [] }: Critique, voice: Voice): Noun | undefined =>
  listed(given.map((one) => noun(one, voice)));

const detailIn = (critique: Critique, voice: Voice, wanted: Case): Words => detail(critique, voice)?.in(wanted) ?? '';

const verb = (isPlural: boolean, singular: string, plural: string) => (isPlural ? plural : singular);

const purposesOf = ({ usedTo = [] }: Critique, voice: Voice) => list(usedTo.map((purpose) => voice.text(purpose)));

const whom = ({ whom: people }: Critique, voice: Voice): Noun | undefined => people && noun(people, voice);

const sumIn = ({ amount, amountWords }: Critique, wanted: 'nominative' | 'genitive', voice: Voice): Words =>
  join(money(amount, wanted, voice), amountWords === undefined ? '' : voice.text(amountWords));

function notDefined({ detail: terms = [] }: Critique, voice: Voice): Words {
  const quoted = list(terms.map((term) => quote(voice.text(term))));
  if (quoted === '') return 'использованных понятий';
  return prose`${terms.length > 1 ? 'понятий' : 'понятия'} ${quoted}`;
}

function used(critique: Critique, voice: Voice, isPlural: boolean): Words {
  const purposes = purposesOf(critique, voice);
  const often = critique.often === true ? 'часто' : '';
  const is = verb(isPlural, 'применяется', 'применяются');
  const against = listed([detail(critique, voice), whom(critique, voice)].flatMap((one) => one ?? []));
  if (purposes === '') return join(often, is, after('против', against, 'genitive'));
  const people = against?.in('accusative') ?? '';
  return prose`${join(often, is, 'для того, чтобы', purposes, people)}${softComma}`;
}

function threshold(critique: Critique, voice: Voice, isPlural: boolean): Words {
  const sum = sumIn(critique, 'genitive', voice);
  const sets = verb(isPlural, 'устанавливает', 'устанавливают');
  const low = join(sets, sum === '' ? 'низкий порог для подачи иска' : prose`пошлину в размере всего ${sum}`);
  const purposes = purposesOf(critique, voice);
  const users = whom(critique, voice);
  if (purposes === '') {
    const people = after('к', detail(critique, voice), 'dative');
    return join(low, sum === '' ? people : lead('за подачу иска ', people), users?.in('instrumental'));
  }
  const people = detailIn(critique, voice, 'accusative');
  const use = users?.agrees.number === 'singular' ? 'пользуется' : 'пользуются';
  return prose`${low}, и ${join(users?.in('nominative'), users === undefined ? 'этим пользуются' : prose`${use} этим`)}, чтобы ${join(purposes, people)}${softComma}`;
}

const flaws: Record<Exclude<Critique['flaw'], object>, Say> = {
  'lacks-definition': (critique, voice, isPlural) =>
    prose`${verb(isPlural, 'не содержит', 'не содержат')} определения ${notDefined(critique, voice)}`,
  'allows-broad-interpretation': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'допускает', 'допускают'),
      'расширительное толкование',
      after('в части', detail(critique, voice), 'genitive'),
    ),
  'no-fact-opinion-distinction': (_, __, isPlural) =>
    `${verb(isPlural, 'не разграничивает', 'не разграничивают')} утверждения о фактах и оценочные суждения`,
  'punishes-truth': (_, __, isPlural) =>
    `${verb(isPlural, 'распространяется', 'распространяются')} и на сведения, соответствующие действительности`,
  'restricts-legitimate-expression': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'может', 'могут'),
      'применяться для ограничения правомерных высказываний',
      detailIn(critique, voice, 'genitive'),
      lead('и для того, чтобы ', purposesOf(critique, voice), softComma),
    ),
  'no-safeguards': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'не содержит', 'не содержат'),
      'гарантий защиты',
      detailIn(critique, voice, 'genitive'),
      after('от', whom(critique, voice), 'genitive'),
    ),
  'low-threshold-to-sue': threshold,
  'grounds-not-in-covenant': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'ограничивает', 'ограничивают'),
      'свободу выражения мнения по основаниям, не предусмотренным Пактом',
      lead('(', detailIn(critique, voice, 'nominative'), ')'),
    ),
  'no-intent-required': (_, __, isPlural) => `${verb(isPlural, 'не требует', 'не требуют')} умысла`,
  'disproportionate-sanction': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'предусматривает', 'предусматривают'),
      'несоразмерные санкции',
      lead('(', sumIn(critique, 'nominative', voice), ')'),
      after('за', detail(critique, voice), 'accusative'),
    ),
  'prior-censorship': (_, __, isPlural) =>
    `${verb(isPlural, 'представляет', 'представляют')} собой предварительную цензуру`,
  'no-oversight': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'не предусматривает', 'не предусматривают'),
      'надлежащего контроля',
      after('за', detail(critique, voice), 'instrumental'),
    ),
  'no-notice': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'не предусматривает', 'не предусматривают'),
      'уведомления',
      whom(critique, voice)?.in('genitive') ?? 'затронутых лиц',
      after('о', detail(critique, voice), 'prepositional'),
    ),
  'no-reinstatement': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'не предусматривает', 'не предусматривают'),
      'порядка восстановления',
      detailIn(critique, voice, 'genitive') || 'того, что было приостановлено',
    ),
  'used-against': used,
  retained: (_, __, isPlural) => `${verb(isPlural, 'остается', 'остаются')} в силе`,
  'not-compliant': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'не соответствует', 'не соответствуют'),
      norms(critique.standards, voice)?.in('dative') ?? 'международным стандартам',
    ),
  'part-of-crackdown': (critique, voice, isPlural) =>
    join(
      verb(isPlural, 'является', 'являются'),
      'частью более широкого наступления',
      after('на', detail(critique, voice), 'accusative'),
    ),
};

/** «, включая «вражду» и «рознь»» */
function examples({ flaw: kind, including = [] }: Critique, voice: Voice): Words {
  const given =
    kind === 'lacks-definition'
      ? list(including.map((one) => quote(voice.text(one))))
      : (listed(including.map((one) => noun(one, voice)))?.in('accusative') ?? '');
  return lead(', включая ', given, softComma);
}

/** A critique as a verb phrase. The standards that it names are added, unless the flaw itself is about them. */
export function flaw(critique: Critique, voice: Voice, isPlural: boolean): Words {
  const { flaw: kind, standards } = critique;
  const own = typeof kind === 'string' ? flaws[kind](critique, voice, isPlural) : voice.text(kind.other);
  const said = prose`${own}${examples(critique, voice)}`;
  return kind === 'not-compliant' ? said : join(said, after('вопреки', norms(standards, voice), 'dative'));
}
