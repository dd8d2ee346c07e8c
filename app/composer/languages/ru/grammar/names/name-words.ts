import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { adjectiveIn } from '../declension/adjectives';
import { type Case, cases, doubted, type Form, inLettersOf, sure, together, unsure } from '../declension/cases';
import type { PersonGender } from './name-gender';
import type { NamePart, Role } from '../declension/name-parts';
import { byLastLetter, likeShadow } from '../declension/paradigms';

type Oblique = Exclude<Case, 'nominative'>;
type Declined = Exclude<Role, 'fixed'>;

/** One word of a name in a case. What is not a Cyrillic word of Russian letters comes back as it is and not certain. */
export function nameWordIn({ word, role }: NamePart, gender: PersonGender, wanted: Case): Form {
  if (wanted === 'nominative' || role === 'fixed') return sure(word);
  const [, bare = word, comma = ''] = /^(.*?)(,?)$/u.exec(word) ?? [];
  const form = isUnchanging(bare) ? sure(bare) : together(hyphenated(bare, role, gender, wanted), '-');
  return { ...form, text: form.text + comma };
}

/** Fathers' names of the east and endings that no case changes; Тер-, Аль- and the like before a hyphen are not told here. */
const isUnchanging = (word: string) => /(?:оглы|оглу|кызы|гызы|уулу|улы|ұлы|қызы|заде)$/iu.test(word);
const unchangingStart = /^(?:тер|аль|эль|ас|аш|ибн|бен|сен|нур|абу|жан|бонч|мак|дон|хан|шейх)$/iu;

function hyphenated(word: string, role: Declined, gender: PersonGender, wanted: Oblique): readonly Form[] {
  const parts = word.split('-');
  return parts.map((part, at) => {
    if (at === parts.length - 1) return declined(part, role, gender, wanted);
    if (unchangingStart.test(part)) return sure(part);
    const form = declined(part, role, gender, wanted);
    return isSurname.test(part) || form.text === part ? form : doubted(form);
  });
}

const isSurname = /(?:[оеё]ва?|ина?|ына?|ск(?:ий|ая)|а|я)$/iu;

function declined(word: string, role: Declined, gender: PersonGender, wanted: Oblique): Form {
  const lower = word.toLowerCase();
  const rule = rules.find(
    (one) => (one.role ?? role) === role && (one.gender ?? gender) === gender && one.ending.test(lower),
  );
  const form = (rule?.as ?? asLibrarySays)(lower, { role, gender, wanted });
  const isForeign = /[^а-яё'’]/u.test(lower) && form.text !== lower;
  const own = isForeign ? unsure(word) : inLettersOf(word, form);
  const kept = own.text.toLowerCase() === lower ? { ...own, text: word } : own;
  return isForeign || !/\p{Script=Cyrillic}/u.test(word) || rule?.doubt?.includes(wanted) === true
    ? doubted(kept)
    : kept;
}

type Asked = { readonly role: Declined; readonly gender: PersonGender; readonly wanted: Oblique };
type Way = (word: string, asked: Asked) => Form;

/** A rule that stands before the library. Without a role or a gender it goes for each; `doubt`: cases to be asked for. */
type Rule = {
  readonly role?: Declined;
  readonly gender?: PersonGender;
  readonly ending: RegExp;
  readonly as: Way;
  readonly doubt?: readonly Case[];
};

const unchanged: Way = (word) => sure(word);
const byLetter: Way = (word, { wanted }) => sure(byLastLetter(word, wanted) ?? word);
const shadow: Way = (word, { wanted }) => sure(likeShadow(word, wanted));
const adjective: Way = (word, { gender, wanted }) =>
  adjectiveIn(word, {
    case: wanted,
    gender: gender === 'female' ? 'feminine' : 'masculine',
    number: 'singular',
    animate: true,
  });

/** What lvovich says, certain where the last letter alone says the same: Козел, Павел and Лев are where they part. */
const asLibrarySays: Way = (word, { role, gender, wanted }) => {
  const incline = { given: inclineFirstname, patronymic: inclineMiddlename, family: inclineLastname }[role];
  const text = incline(word, wanted, gender);
  const simple = byLastLetter(word, wanted);
  const isKnownEnding = role === 'patronymic' || isRussianEnding(word, role);
  return isKnownEnding || text === simple ? sure(text) : unsure(text);
};

/** Endings whose forms lvovich has right for certain, though they are not those of the last letter. */
function isRussianEnding(word: string, role: Declined): boolean {
  if (role === 'given') return /^(?:павел|лев|п[её]тр)$/u.test(word);
  return /[аеёиоуыэюя].*(?:[оеё]ва?|[иы]на?)$/u.test(word);
}

const always = cases;
const mayEndStressed = ['instrumental'] as const;
const iaStressed = ['dative', 'prepositional'] as const;

/** Family names that look like those of women and are nouns, too: Щербины or Щербиной. */
const nouns =
  /^(?:смородина|калина|малина|рябина|щербина|судьбина|осина|глина|лещина|долина|перина|кручина|пучина|лучина|година|голова|корова|подкова)$/u;

const rules: readonly Rule[] = [
  {
    role: 'given',
    gender: 'male',
    ending: /^(?:михайло|данило|гаврило|павло|петро|дмитро|левко)$/u,
    as: unchanged,
    doubt: always,
  },
  { ending: /[эоуыиюеёіұүөәү]$/u, as: unchanged },
  { ending: /[аеёиоуыэюя]а$/u, as: byLetter, doubt: always },
  { role: 'given', gender: 'female', ending: /[^аеёиоуыэюяьіұүөә]$/u, as: unchanged },
  { role: 'given', gender: 'female', ending: /^(?:любовь|рахиль|юдифь|эсфирь|руфь)$/u, as: shadow },
  {
    role: 'given',
    gender: 'female',
    ending: /ь$/u,
    as: shadow,
    doubt: ['genitive', 'dative', 'instrumental', 'prepositional'],
  },
  {
    role: 'given',
    gender: 'female',
    ending:
      /^(?:мария|виктория|наталия|анастасия|ксения|евгения|юлия|лидия|валерия|лилия|эмилия|клавдия|антония|таисия|розалия|софия|аурелия|евдокия)$/u,
    as: byLetter,
  },
  { role: 'given', ending: /ия$/u, as: byLetter, doubt: iaStressed },
  { role: 'given', gender: 'male', ending: /[жшчщц]$/u, as: byLetter, doubt: mayEndStressed },
  { ending: /[жшчщц]а$/u, as: byLetter, doubt: mayEndStressed },

  { role: 'family', ending: nouns, as: byLetter, doubt: always },
  { role: 'family', ending: /зода$/u, as: byLetter, doubt: always },
  { role: 'family', gender: 'female', ending: /(?:[^жш]ая|яя)$/u, as: adjective },
  { role: 'family', gender: 'female', ending: /ая$/u, as: adjective, doubt: always },
  {
    role: 'family',
    gender: 'female',
    ending: /[аеёиоуыэюя].*(?:[оеё]в|ск(?:ий|ой)|[цк]кий|ый)$/u,
    as: unchanged,
    doubt: always,
  },
  { role: 'family', gender: 'female', ending: /[^ая]$/u, as: unchanged },
  { role: 'family', gender: 'male', ending: /^[^аеёиоуыэюя]*[аеёиоуыэюя](?:й|(?<=ё)н)$/u, as: byLetter },
  { role: 'family', gender: 'male', ending: /^[^аеёиоуыэюя]*[иы]н$/u, as: byLetter, doubt: mayEndStressed },
  { role: 'family', gender: 'male', ending: /(?:щий|[аеоуюя]чий|[сцгкх]кий|гий|[шж]ий|ый|ой)$/u, as: adjective },
  { role: 'family', gender: 'male', ending: /(?:[чнкх]ий)$/u, as: adjective, doubt: always },
  { role: 'family', ending: /[аеёиоуыэюя].*(?:ых|[гкхжшчщ]их)$/u, as: unchanged },
  { role: 'family', ending: /[иы]х$/u, as: asLibrarySays, doubt: always },
  {
    role: 'family',
    gender: 'male',
    ending:
      /(?:[её]ц|[оё]к|(?<!б)ек|яц|ень|[вбчр]ей)$|^(?:лев|ор[её]л|коз[её]л|ос[её]л|дят[её]л|щегол|посол|чехол|кот[её]л|журавель|рубель|лапоть|ноготь|кораб[её]ль)$/u,
    as: asLibrarySays,
    doubt: always,
  },
  { role: 'family', gender: 'male', ending: /[жшчщц]$/u, as: byLetter, doubt: mayEndStressed },
];
