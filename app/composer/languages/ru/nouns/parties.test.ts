import { describe, expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import { plainText, prose, runsOf } from '../../../words/words';
import { passive, past } from '../grammar/verbs';
import { type Noun, own } from './noun';
import { belonging, byName, they, who, whoAll, whose } from './parties';
import { after } from './prepositions';

const ramazan = {
  id: 'ramazan',
  kind: 'person',
  name: 'Рамазан Есергепов',
  shortName: 'Есергепов',
  gender: 'male',
  profession: 'журналист',
  city: 'Алматы',
  post: 'главный редактор',
  organisation: 'paper',
};
const paper = { id: 'paper', kind: 'outlet', outletKind: 'newspaper', name: 'Алма-Ата Инфо' };
const galina = { id: 'galina', kind: 'person', name: 'Галина Серова', shortName: 'Серова', gender: 'female' };
const channels = [
  { id: 'ktk', kind: 'outlet', outletKind: 'television-channel', name: 'КТК' },
  { id: 'stan', kind: 'outlet', outletKind: 'internet-television-channel', name: 'Стан ТВ' },
  { id: 'first', kind: 'outlet', outletKind: 'television-channel', name: 'Первый канал Евразия' },
];

const tell = (parties: readonly Readonly<Record<string, unknown>>[], audience?: 'un-public') =>
  russianVoice(aCaseBook({ parties }), undefined, audience);

const say = (noun: Noun | undefined, verb: (noun: Noun) => string) =>
  noun === undefined ? '' : sentence(prose`${noun.in('nominative')} ${verb(noun)}`);
const wasArrested = ({ agrees }: Noun) => `${past('был', agrees)} ${passive('задержан', agrees)}`;
const against = (noun: Noun | undefined) => sentence(prose`дело возбуждено ${after('в отношении', noun, 'genitive')}`);

describe('somebody', () => {
  test('is introduced once, then named in short or by a pronoun', () => {
    const { voice, memory } = tell([ramazan, paper, galina]);
    const sentences = [say(who('ramazan', voice), wasArrested), against(who('ramazan', voice))];
    memory.startParagraph();
    sentences.push(
      against(who('ramazan', voice)),
      say(who('galina', voice), wasArrested),
      against(who('galina', voice)),
    );
    expect(sentences).toEqual([
      'Журналист из города Алматы Рамазан Есергепов, главный редактор газеты «Алма-Ата Инфо», был задержан.',
      'Дело возбуждено в отношении него.',
      'Дело возбуждено в отношении Есергепова.',
      'Галина Серова была задержана.',
      'Дело возбуждено в отношении нее.',
    ]);
  });

  test('is declined with the whole introduction', () => {
    const { voice } = tell([{ ...ramazan, description: 'известный критикой властей' }, paper]);
    expect(against(who('ramazan', voice))).toBe(
      'Дело возбуждено в отношении журналиста из города Алматы Рамазана Есергепова, главного редактора газеты «Алма-Ата Инфо», известного критикой властей.',
    );
  });

  test('a post that ends with the kind of its organisation, or names it, is not told twice', () => {
    const { voice } = tell([
      { ...ramazan, id: 'a', post: 'главный редактор газеты' },
      { ...galina, post: 'редактор газеты «Алма-Ата Инфо»', organisation: 'paper' },
      paper,
    ]);
    expect([against(who('a', voice)), against(who('galina', voice))]).toEqual([
      'Дело возбуждено в отношении журналиста из города Алматы Рамазана Есергепова, главного редактора газеты «Алма-Ата Инфо».',
      'Дело возбуждено в отношении Галины Серовой, редактора газеты «Алма-Ата Инфо».',
    ]);
  });

  test('keeps the forms recorded for the name, whole and in short', () => {
    const nameForms = { 'ru.genitive': 'Атабека Козловского-мл.', 'ru.dative': 'Атабеку Козловскому-мл.' };
    const { voice, doubts } = tell([
      { id: 'a', kind: 'person', name: 'Атабек Козловский-мл.', shortName: 'Атабек', nameForms },
    ]);
    const first = who('a', voice);
    const forms = [first?.in('genitive') ?? '', who('a', voice)?.in('dative') ?? ''].map(plainText);
    expect([forms, doubts()]).toEqual([['Атабека Козловского-мл.', 'Атабеку'], []]);
  });

  test('forms may stand in the field of the name itself', () => {
    const name = { ru: { text: 'Ким Бакыт', forms: { genitive: 'Ким Бакыта', instrumental: 'Кимом Бакытом' } } };
    const shortName = { ru: { text: 'Ким', forms: { genitive: 'Кима' } } };
    const { voice, doubts } = tell([{ id: 'kim', kind: 'person', name, shortName, gender: 'male' }]);
    const forms = [who('kim', voice)?.in('genitive') ?? '', byName(['kim'], voice)?.in('genitive') ?? ''];
    expect([forms.map(plainText), doubts()]).toEqual([['Ким Бакыта', 'Кима'], []]);
  });

  test('a form or a gender that nothing settles is asked for where it is used', () => {
    const { voice, doubts } = tell([{ id: 'kim', kind: 'person', name: 'Ким Бакыт' }]);
    const kim = who('kim', voice);
    const before = doubts();
    expect([before, kim && say(kim, wasArrested), doubts()]).toEqual([
      [],
      'Ким Бакыт был задержан.',
      ['Ким Бакыт: ru.gender'],
    ]);
  });

  test('a name in another script stands as it is, and asks for no form', () => {
    const { voice, doubts } = tell([{ id: 'a', kind: 'person', name: { en: 'Paul Detchard' }, gender: 'male' }]);
    expect([against(who('a', voice)), doubts()]).toEqual(['Дело возбуждено в отношении Paul Detchard.', []]);
  });

  test('the words of the name know their field, in whatever form', () => {
    const { voice } = tell([galina]);
    const [run] = runsOf(who('galina', voice)?.in('dative') ?? '');
    expect([run?.text, run?.of?.field, run?.typed]).toEqual(['Галине Серовой', 'name', true]);
  });

  test('who leads nowhere says nothing', () => {
    const { voice } = tell([]);
    expect([who('nobody', voice), who(undefined, voice), whoAll([], voice), byName(['nobody'], voice)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('whose name may not be told', () => {
  const consent = (nameAs: string, more: object = {}) => [{ audience: 'un-public', maySubmit: 'yes', nameAs, ...more }];
  const woman = { ...galina, roles: ['defendant'] };

  test('goes by initials that no case changes', () => {
    const { voice } = tell([{ ...woman, consents: consent('initials') }], 'un-public');
    expect(against(who('galina', voice))).toBe('Дело возбуждено в отношении Г. С.');
  });

  test('goes by a pseudonym, a name or a noun, which is declined', () => {
    const { voice } = tell(
      [
        { ...woman, consents: consent('pseudonym', { pseudonym: 'Анна' }) },
        { ...woman, id: 'b', name: 'Ия', consents: consent('pseudonym', { pseudonym: 'свидетель № 2' }) },
      ],
      'un-public',
    );
    expect([against(who('galina', voice)), against(who('b', voice))]).toEqual([
      'Дело возбуждено в отношении Анны.',
      'Дело возбуждено в отношении свидетеля № 2.',
    ]);
  });

  test('is called by the part that they have, in their gender', () => {
    const { voice } = tell(
      [
        { ...woman, consents: consent('nothing') },
        { ...woman, id: 'b', name: 'Олег', gender: 'male', roles: ['judge'], consents: consent('nothing') },
      ],
      'un-public',
    );
    expect([say(who('galina', voice), wasArrested), say(who('b', voice), wasArrested)]).toEqual([
      'Обвиняемая была задержана.',
      'Судья был задержан.',
    ]);
  });

  test('no recorded form tells the name', () => {
    const nameForms = { 'ru.genitive': 'Галины Серовой' };
    const { voice } = tell([{ ...woman, nameForms, consents: consent('initials') }], 'un-public');
    expect(against(who('galina', voice))).not.toContain('Серов');
  });
});

describe('what is no person', () => {
  const closed = ({ agrees }: Noun) => `${past('был', agrees)} ${passive('закрыт', agrees)}`;

  test('stands with what it is, its name in quotation marks', () => {
    const { voice } = tell([
      paper,
      ...channels,
      { id: 'site', kind: 'web-site', name: 'guljan.org' },
      { id: 'many', kind: 'outlet', outletKind: 'internet-resource', name: 'Республика', number: { number: 23 } },
      { id: 'owner', kind: 'legal-person', name: 'ТОО «Взгляд»' },
      { id: 'firm', kind: 'legal-person', name: 'Взгляд' },
      { id: 'fund', kind: 'legal-person', name: 'Общественный фонд «Адил соз»' },
      { id: 'police', kind: 'anonymous-unit', name: 'сотрудники полиции' },
    ]);
    const ids = ['paper', 'ktk', 'stan', 'first', 'site', 'many', 'owner', 'firm', 'fund', 'police'];
    expect(ids.map((id) => say(who(id, voice), closed))).toEqual([
      'Газета «Алма-Ата Инфо» была закрыта.',
      'Телеканал КТК был закрыт.',
      'Интернет-телеканал «Стан ТВ» был закрыт.',
      'Телеканал «Первый канал Евразия» был закрыт.',
      'Сайт guljan.org был закрыт.',
      '23 интернет-ресурса под названием «Республика» были закрыты.',
      'ТОО «Взгляд» было закрыто.',
      'Организация «Взгляд» была закрыта.',
      'Общественный фонд «Адил соз» был закрыт.',
      'Сотрудники полиции были закрыты.',
    ]);
  });

  test('outlets of one kind share its word, and known ones are these outlets', () => {
    const { voice, memory } = tell([...channels, paper, galina]);
    const ids = ['ktk', 'first', 'stan'];
    const all = [against(whoAll([...ids, 'paper', 'galina'], voice))];
    memory.startParagraph();
    all.push(against(whoAll(ids, voice)));
    expect(all).toEqual([
      'Дело возбуждено в отношении телеканалов КТК и «Первый канал Евразия», интернет-телеканала «Стан ТВ», газеты «Алма-Ата Инфо», а также Галины Серовой.',
      'Дело возбуждено в отношении этих изданий.',
    ]);
  });
});

test('the order of a name tells how its words are declined, and who is called how afterwards', () => {
  const person = (id: string, name: string, gender: string, nameOrder: string) => ({
    id,
    kind: 'person',
    name,
    gender,
    nameOrder,
  });
  const { voice, doubts } = tell([
    person('ferenc', 'Балла Дьёрдь', 'male', 'family-given'),
    person('ines', 'Инес Пул Кануль', 'male', 'given-two-families'),
    person('david', 'Давид Кебед', 'male', 'given-father'),
    person('hana', 'Хана Кебед', 'female', 'given-father'),
  ]);
  const all = ['ferenc', 'ines', 'david', 'hana'];
  const twice = [...all, ...all].map((id) => against(byName([id], voice)).replace('Дело возбуждено в отношении ', ''));
  expect(twice).toEqual([
    'Баллы Дьёрдя.',
    'Инеса Пула Кануля.',
    'Давида Кебеда.',
    'Ханы Кебед.',
    'Баллы.',
    'Пула Кануля.',
    'Давида.',
    'Ханы.',
  ]);
  expect(doubts()).toEqual([]);
});

describe('several people', () => {
  const poet = (id: string, name: string, more: object = {}) => ({
    id,
    kind: 'person',
    name,
    gender: 'male',
    profession: 'поэт',
    ...more,
  });

  test('are introduced together by what they have in common', () => {
    const { voice } = tell([poet('a', 'Иван Панов'), poet('b', 'Олег Юдин')]);
    expect(against(whoAll(['a', 'b'], voice))).toBe('Дело возбуждено в отношении поэтов Ивана Панова и Олега Юдина.');
  });

  test('are brothers before they are poets', () => {
    const { voice } = tell([
      poet('a', 'Иван Панов', { city: 'Актау', relations: [{ to: 'b', as: 'брат' }] }),
      poet('b', 'Олег Панов', { city: 'Актау', relations: [{ to: 'a', as: 'брат' }] }),
    ]);
    expect(say(whoAll(['a', 'b'], voice), wasArrested)).toBe(
      'Братья Иван Панов и Олег Панов, поэты из города Актау, были задержаны.',
    );
  });

  test('are they where the last sentence was about exactly them, and have names in a list', () => {
    const { voice, memory } = tell([galina, poet('a', 'Иван Панов')]);
    whoAll(['galina', 'a'], voice);
    memory.startSentence();
    const all = [against(whoAll(['galina', 'a'], voice)), against(byName(['galina', 'a'], voice))];
    expect(all).toEqual(['Дело возбуждено в отношении них.', 'Дело возбуждено в отношении Серовой и Ивана Панова.']);
  });

  test('one more of a calling is told as one more', () => {
    const { voice } = tell([poet('a', 'Иван Панов'), poet('b', 'Олег Юдин')]);
    who('a', voice);
    expect([against(who('b', voice, true))]).toEqual(['Дело возбуждено в отношении еще одного поэта, Олега Юдина.']);
  });
});

test('what belongs to somebody: by a pronoun where it is clear, else by name', () => {
  const { voice } = tell([galina, { ...galina, id: 'x', name: 'Нина Орлова' }]);
  const complaint = own('жалоба');
  const named = belonging(complaint, 'galina', voice).in('accusative');
  const known = belonging(complaint, 'galina', voice).in('accusative');
  expect([named, known, belonging(complaint, undefined, voice).in('accusative')].map(plainText)).toEqual([
    'жалобу Галины Серовой',
    'ее жалобу',
    'жалобу',
  ]);
  expect([whose(['galina'], voice), they(['galina'], voice).in('dative'), whose(['galina', 'x'], voice)]).toEqual([
    'ее',
    'ей',
    'их',
  ]);
});

test('a part in words of its own, a witness and the nationality of a foreigner are told', () => {
  const lama = { id: 'lama', kind: 'person', name: 'Лама Дорж', gender: 'male', roles: [{ other: 'рабочий' }] };
  const rows = [
    { ...lama, nationality: 'Непал' },
    { id: 'witness', kind: 'person', name: 'Иво Брандт', gender: 'male', roles: ['witness'], nationality: 'Кения' },
  ];
  const { voice } = russianVoice(aCaseBook({ parties: rows }, { jurisdiction: 'KE' }));
  expect(
    ['lama', 'witness'].map((id) => sentence(prose`так сказал ${who(id, voice)?.in('nominative') ?? ''}`)),
  ).toEqual(['Так сказал Лама Дорж, рабочий, гражданин Непала.', 'Так сказал свидетель Иво Брандт.']);
});
