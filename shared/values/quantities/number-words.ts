const upTo = (words: string, first: number) => words.split(' ').map((word, index) => [word, first + index] as const);
const tens = (words: string) => words.split(' ').map((word, index) => [word, 20 + 10 * index] as const);

const small = new Map([
  ...upTo('no one two three four five six seven eight nine ten eleven twelve', 0),
  ...upTo('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...upTo('ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать', 0),
  ...upTo('тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать', 13),
  ...upTo('одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати', 1),
  ...upTo('тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати', 13),
  ...upTo('одна две', 1),
  ['zero', 0],
  ['одну', 1],
  ['одной', 1],
]);

const large = new Map([
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ...tens('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  ...tens('двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста'),
]);

/**
 * A whole number below a hundred that is written in words, in lower case, in English or Russian: "twenty-five",
 * «пятнадцать», «двадцати пяти».
 */
export function numberInWords(text: string): number | undefined {
  const [first = '', second, ...others] = text.replaceAll('ё', 'е').split(/[\s-]+/u);
  if (others.length > 0) return undefined;
  if (second === undefined) return small.get(first) ?? large.get(first);
  const [ten, one = 0] = [large.get(first), small.get(second)];
  return ten === undefined || one < 1 || one > 9 ? undefined : ten + one;
}
