import { type Case, cases, type Gender, type GrammaticalNumber } from './cases';

type Column = Gender | 'plural';
type Forms = Readonly<Record<Column, readonly string[]>>;

const table = (masculine: string, neuter: string, feminine: string, plural: string): Forms => ({
  masculine: masculine.split(' '),
  neuter: neuter.split(' '),
  feminine: feminine.split(' '),
  plural: plural.split(' '),
});

/** Words that stand before a noun like adjectives and have forms of their own. */
const determiners: readonly Forms[] = [
  table(
    'этот этого этому этот этим этом',
    'это этого этому это этим этом',
    'эта этой этой эту этой этой',
    'эти этих этим эти этими этих',
  ),
  table('тот того тому тот тем том', 'то того тому то тем том', 'та той той ту той той', 'те тех тем те теми тех'),
  table(
    'весь всего всему весь всем всем',
    'всё всего всему всё всем всем',
    'вся всей всей всю всей всей',
    'все всех всем все всеми всех',
  ),
  table(
    'сам самого самому сам самим самом',
    'само самого самому само самим самом',
    'сама самой самой саму самой самой',
    'сами самих самим сами самими самих',
  ),
  table(
    'свой своего своему свой своим своем',
    'свое своего своему свое своим своем',
    'своя своей своей свою своей своей',
    'свои своих своим свои своими своих',
  ),
  table(
    'один одного одному один одним одном',
    'одно одного одному одно одним одном',
    'одна одной одной одну одной одной',
    'одни одних одним одни одними одних',
  ),
];

const columns = ['masculine', 'neuter', 'feminine', 'plural'] as const;

export type Determiner = {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly formIn: (wanted: Case, column: Column) => string;
};

/** «этот», «все», «свои» and the like by one of their nominatives; `undefined` for every other word. */
export function readDeterminer(word: string): Determiner | undefined {
  for (const forms of determiners) {
    const column = columns.find((one) => forms[one][0] === word);
    if (column === undefined) continue;
    return {
      gender: column === 'plural' ? 'masculine' : column,
      number: column === 'plural' ? 'plural' : 'singular',
      formIn: (wanted, asked) => (forms[asked][cases.indexOf(wanted)] ?? word).replace('ё', 'е'),
    };
  }
  return undefined;
}
