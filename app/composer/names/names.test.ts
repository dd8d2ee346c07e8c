import { describe, expect, it, test } from 'vitest';
import { aWitness, noteOf } from '../../../test/builders/composed/named-people';

const hidden = (name: unknown, title: string, more = {}) => noteOf(title, [aWitness(name, more)]);

describe('a name that may not be told is replaced', () => {
  const same: readonly (readonly [why: string, name: string, title: string])[] = [
    ['as it is recorded', 'Madina Ospanova', 'Letter: Madina Ospanova was paid'],
    ['with a straight apostrophe', "Sean O'Brien", "Letter: Sean O'Brien was paid"],
    ['with apostrophes of another kind', "G'ulom Bo'riyev", 'Letter: Gʻulom Bo’riyev was paid'],
    ['with a space that does not break', 'Madina\u00a0Ospanova', 'Letter: Madina Ospanova was paid'],
    ['with two spaces', 'Madina Ospanova', 'Letter: Madina  Ospanova was paid'],
    ['with quotation marks', 'Madina "Mila" Ospanova', 'Letter: Madina “Mila” Ospanova was paid'],
    ['in letters put together', 'Zoé Muñoz', 'Letter: Zoe\u0301 Mun\u0303oz was paid'],
    ['recorded in letters put together', 'Zoe\u0301 Mun\u0303oz', 'Letter: Zoé Muñoz was paid'],
    ['without its accents', 'Zoé Muñoz', 'Letter: Zoe Munoz was paid'],
    ['with a soft hyphen', 'Madina Ospanova', 'Letter: Madina Ospa\u00adnova was paid'],
    ['with what has no width', 'Madina Ospanova', 'Letter: Madi\u200bna \u200dOspanova was paid'],
    ['with a mark of direction', '\u200fMadina Ospanova', 'Letter: Madina \u200eOspanova was paid'],
    ['with a hyphen that does not break', 'Eva-Maria Lee', 'Letter: Eva\u2011Maria Lee was paid'],
    ['in full width', 'Madina Ospanova', 'Letter: Ｍａｄｉｎａ　Ｏｓｐａｎｏｖａ was paid'],
    ['in Turkish capitals', 'Şirin Yıldız', 'Letter: ŞİRİN YILDIZ was paid'],
    ['in Turkish small letters', 'İlkay Yılmaz', 'Letter: ilkay yılmaz was paid'],
    ['with a double s', 'Jörg Weiß', 'Letter: JÖRG WEISS was paid'],
    ['without the dots of ё', 'Пётр Алёхин', 'Letter: Петр Алехин was paid'],
    ['with Arabic vowels', 'أحمد حسن', 'Letter: أَحْمَد حَسَن was paid'],
    ['with Hebrew vowels', 'דוד כהן', 'Letter: דָּוִד כֹּהֵן was paid'],
    ['with Latin letters among Cyrillic ones', 'Ольга Сорока', 'Letter: Oльгa Copoкa was paid'],
    ['in another order', 'Madina Ospanova', 'Letter: Ospanova Madina was paid'],
    ['recorded with a comma', 'Ospanova, Madina', 'Letter: Madina Ospanova was paid'],
    ['with an initial', 'Madina Ospanova', 'Letter: M. Ospanova was paid'],
    ['with initials behind it', 'Оспанова Мадина Кайратовна', 'Letter: Оспанова М. К. was paid'],
    ['with initials before it', 'Оспанова Мадина Кайратовна', 'Letter: М.К. Оспанова was paid'],
    ['without the patronymic', 'Оспанова Мадина Кайратовна', 'Letter: Мадина Оспанова was paid'],
    ['declined', 'Пётр Алёхин', 'Letter: Петру Алёхину was paid'],
    ['declined as an adjective', 'Вера Белая', 'Letter: Веру Белую was paid'],
    ['with a last vowel that goes', 'Илья Заяц', 'Letter: Ильёй Зайцем was paid'],
    ['with a last vowel that stays', 'Марк Швец', 'Letter: Марку Швецу was paid'],
    ['with a stem that only a grammar knows', 'Иван Соловей', 'Letter: Иваном Соловьем was paid'],
    ['the same in the genitive, alone', 'Глеб Воробей', 'Letter: Глеба Воробья was paid'],
    ['declined in Ukrainian', 'Ігор Кравець', 'Letter: Ігореві Кравцю was paid'],
    ['with a Kyrgyz ending', 'Бакыт Жолдошов', 'Letter: Бакыт Жолдошовдун was paid'],
    ['with a Kazakh ending', 'Серік Әбенов', 'Letter: Серік Әбеновтің was paid'],
    ['in Chinese', '李伟', 'Letter: 律师李伟被捕 was paid'],
    ['in Japanese without its space', '佐藤 健一', 'Letter: 佐藤健一氏 was paid'],
    ['in Thai', 'ประยุทธ จันทร์แก้ว', 'Letter: นายประยุทธ จันทร์แก้วถูกจับ was paid'],
    ['in Georgian, declined', 'ნინო კაპანაძე', 'Letter: ნინო კაპანაძემ was paid'],
  ];

  test.each(same)('%s', (_, name, title) => {
    const { note, checks } = hidden(name, title);
    expect(note).toMatch(/█████/u);
    expect(note.replaceAll(/[“”.]/gu, '')).toMatch(/^Letter: (?:律师|นาย)?█████(?:被捕|氏|ถูกจับ)? was paid$/u);
    expect(checks).toEqual(['withheld']);
  });

  test('with the names that they write or perform under', () => {
    const penNames = [{ en: 'Grey Heron' }, 'Tamara Reed'];
    const told = (title: string) => hidden('Madina Ospanova', title, { penNames }).note;
    expect(told('Letter: Grey Heron was paid')).toBe('“Letter: █████ was paid”.');
    expect(told('Letter: T. Reed was paid')).toBe('“Letter: █████ was paid”.');
  });

  const made: readonly (readonly [nameOrder: string, name: unknown, written: string])[] = [
    ['family-given', 'Balla Ferenc', 'Balla'],
    ['family-given', 'Balla Ferenc', 'F. Balla'],
    ['family-given', 'Nguyễn Thị Lan', 'Nguyễn Lan'],
    ['given-two-families', 'Inés María Pool May', 'Pool May'],
    ['given-two-families', 'Inés María Pool May', 'María Pool'],
    ['given-two-families', 'Inés María Pool May', 'Inés May'],
    ['given-father', 'Selam Bekele', 'Selam'],
    ['given-father', 'Yusuf ibn Salim', 'Yusuf Salim'],
    ['given-father', { ru: { text: 'Нина Бекеле', forms: { genitive: 'Нины Бекеле' } } }, 'Нины'],
    ['whole', 'Hnin Pwint Thaw', 'Hnin Pwint'],
  ];
  test.each(made)('by the order %s of “%s” as “%s”', (nameOrder, name, written) => {
    expect(hidden(name, `Letter: ${written} was paid`, { nameOrder }).note).toBe('“Letter: █████ was paid”.');
  });

  test('in an address, with its marks or without', () => {
    expect(hidden("Sean O'Brien", 'https://x.example/news/sean-o-brien-arrested').note).toBe(
      '“https://x.example/news/█████-arrested”.',
    );
    expect(hidden('Madina Ospanova', 'https://x.example/MadinaOspanova.pdf').note).toBe(
      '“https://x.example/█████.pdf”.',
    );
    expect(hidden('Оспан Али', 'https://x.example/%D0%9E%D1%81%D0%BF%D0%B0%D0%BD_%D0%90%D0%BB%D0%B8').note).toBe(
      '“https://x.example/█████”.',
    );
  });

  it('leaves the ending behind an apostrophe', () => {
    expect(hidden('Madina Ospanova', 'Madina Ospanova’s letter').note).toBe('“█████’s letter”.');
  });

  it('puts initials or a pseudonym in its place where that is the consent', () => {
    const as = (more: object) => ({ consents: [{ audience: 'un-public', maySubmit: 'yes', ...more }] });
    expect(hidden('Айгуль Атабекова', 'Жалоба, поданная Айгуль Атабековой', as({ nameAs: 'initials' })).note).toBe(
      '“Жалоба, поданная А. А.”',
    );
    const other = as({ nameAs: 'pseudonym', pseudonym: 'Poet K.' });
    expect(hidden('Madina Ospanova', 'Letter of Madina Ospanova, read', other).note).toBe('“Letter of Poet K., read”.');
  });

  it('counts variants, short names and declined forms as names', () => {
    const more = { variants: ['Dina Kairat'], shortName: 'Ospan', nameForms: { 'ru.genitive': 'Мадины Оспан' } };
    expect(hidden('Madina Ospanova', 'Ospan, Dina Kairat and Мадины Оспан', more).note).toBe(
      '“█████, █████ and █████”.',
    );
  });
});

test('a word that only begins like a short name or a word of a language is no name', () => {
  for (const title of ['Annals of Roses', 'Marketing in America', 'The Hopeful and the Frankly Good']) {
    expect(hidden('Anna Hope', title).checks).toEqual([]);
    expect(hidden('Mark Frank', title).checks).toEqual([]);
  }
});

describe('what may be such a name is asked', () => {
  const maybe: readonly (readonly [why: string, name: string, title: string, found: string])[] = [
    ['a family name alone', 'Madina Ospanova', 'Mrs Ospanova was paid', 'Ospanova'],
    ['in small letters', 'Madina Ospanova', 'the ospanova letter', 'ospanova'],
    ['a given name alone', 'Madina Ospanova', 'Madina was paid', 'Madina'],
    ['a family name declined', 'Мадина Оспанова', 'иск к Оспановой', 'Оспановой'],
    ['parted by the end of a line', 'Madina Ospanova', 'Madina Ospa-\nnova was paid', 'Madina Ospa-\nnova'],
    ['a family name in the plural', 'Илья Хрущёв', 'семью Хрущевых увезли', 'Хрущевых'],
    ['a last vowel that goes', 'Илья Орёл', 'иск к Орлу', 'Орлу'],
    ['what is somebody’s in Kazakh', 'Айгүл Сәрсенова', 'Үй Сәрсенованікі', 'Сәрсенованікі'],
    ['declined in a language without a table', 'Jonas Kazlauskas', 'Jono Kazlausko laiškas', 'Kazlausko'],
    ['with an ending of any language', 'Szabó János', 'Levél Szabónak', 'Szabónak'],
    ['declined in Greek', 'Νίκος Παπαδόπουλος', 'Επιστολή του Παπαδόπουλου', 'Παπαδόπουλου'],
    ['Greek in Latin letters', 'Νίκος Παπαδόπουλος', 'Letter of Nikos Papadopoulos', 'Nikos Papadopoulos'],
    ['Georgian in Latin letters', 'გიორგი მაისურაძე', 'Letter of Giorgi Maisuradze', 'Giorgi Maisuradze'],
    ['Armenian in Cyrillic letters', 'Արամ Հակոբյան', 'Письмо Арам Хакобян', 'Арам Хакобян'],
    ['Arabic in Latin letters', 'محمد سعيد', 'Letter of Mohammed Said', 'Mohammed Said'],
    ['Hebrew in Latin letters', 'דוד כהן', 'Letter of David Cohen', 'David Cohen'],
    ['Latin in Arabic letters', 'Muhammad Karimi', 'رسالة محمد كريمي', 'محمد كريمي'],
    ['Arabic with a preposition', 'عمر الخطيب', 'رسالة للخطيب', 'للخطيب'],
    ['words of a language in small letters', 'Will Ford', 'That we will ford the river', 'will ford'],
    ['a name that is also a particle', 'Shyam Das', 'Mr Das was paid', 'Das'],
    ['in another script', 'Madina Ospanova', 'Мадина Оспанова в суде', 'Мадина Оспанова'],
    ['in another script, declined', 'Madina Ospanova', 'О Мадине Оспановой', 'Мадине Оспановой'],
    ['in another spelling', 'Айгуль Атабекова', 'On Ajgul Atabekova', 'Ajgul Atabekova'],
    ['in an address in another script', 'Айгуль Атабекова', 'https://x.example/aigul-atabekova-1', 'aigul-atabekova'],
    ['in a file name', 'Madina Ospanova', 'interviewOspanova_2014.pdf', 'Ospanova'],
    ['Kazakh letters as Russian has them', 'Қайыр Өмірзақ', 'Каиру Омирзак в суде', 'Каиру Омирзак'],
    ['an umlaut as two letters', 'Jürgen Müller', 'Juergen Mueller was paid', 'Juergen Mueller'],
    ['two letters', 'Li', 'Li was on the list', 'Li'],
    ['a month', 'Theresa May', 'May was paid', 'May'],
    ['a verb', 'Will Ford', 'Will was paid', 'Will'],
    ['a family name in Chinese without it', '王小明', '小明被捕', '小明'],
  ];

  test.each(maybe)('%s', (_, name, title, found) => {
    const { places, checks } = hidden(name, title);
    expect(checks).toEqual(['name-suspected']);
    expect(places).toMatchObject([
      {
        person: { bookId: 'book', record: { kind: 'party', id: 'w' } },
        audience: 'un-public',
        found,
        typedIn: { bookId: 'book', record: { kind: 'source', id: 's' }, field: 'title' },
      },
    ]);
  });

  it('stands if it is answered to be another word, is replaced if it is the name, and is asked again when the words change', () => {
    const [place] = hidden('Madina Ospanova', 'Mrs Ospanova was paid').places;
    const answer = (is: 'another-word' | 'this-name') => [
      { audience: 'un-public' as const, place: place?.key ?? '', is },
    ];
    const read = (title: string, is: 'another-word' | 'this-name') =>
      noteOf(title, [aWitness('Madina Ospanova')], answer(is));
    expect(read('Mrs Ospanova was paid', 'another-word')).toEqual({
      note: '“Mrs Ospanova was paid”.',
      checks: [],
      places: [],
    });
    expect(read('Mrs  OSPANOVA was paid!', 'this-name')).toEqual({
      note: '“Mrs █████ was paid!”',
      checks: ['withheld'],
      places: [],
    });
    expect(read('Mrs Ospanova was not paid', 'another-word').checks).toEqual(['name-suspected']);
  });
});

describe('what is no such name is left alone', () => {
  const innocent: readonly (readonly [name: string, title: string])[] = [
    ['Li Wei', 'A list of living writers'],
    ['Theresa May', 'It may be that all will go'],
    ['Роза Маркина', 'Белая роза и марка'],
    ['Aman Ford', 'Amanita and Fordham'],
    ['Serik Abenov', 'Sericulture'],
    ['Dana Kim', 'Danish and kimono'],
  ];

  test.each(innocent)('%s in “%s”', (name, title) => {
    expect(hidden(name, title)).toEqual({ note: `“${title}”.`, checks: [], places: [] });
  });

  it('never touches what the program writes', () => {
    const people = ['Theresa May', 'Will Ford', 'Вера Марк'].map((name, at) => aWitness(name, { id: `w${at}` }));
    const { note, checks } = noteOf('A paper', people);
    expect({ note, checks }).toEqual({ note: '“A paper”.', checks: [] });
  });

  const told = (name: string) =>
    aWitness(name, { id: 't', consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }] });

  it('knows somebody who may be told by the full name, and asks where both may be meant', () => {
    const people = [aWitness('Madina Ospanova'), told('Dina Ospanova')];
    expect(noteOf('Dina Ospanova wrote', people).checks).toEqual([]);
    expect(noteOf('Ospanova wrote', people).checks).toEqual(['name-suspected']);
    expect(noteOf('Madina Ospanova wrote', people).note).toBe('“█████ wrote”.');
  });
});

describe('somebody who was never asked', () => {
  const unasked = (title: string) => noteOf(title, [aWitness('Айгуль Атабекова', { consents: undefined })]);

  it('keeps the document shut in every form of the name', () => {
    expect(unasked('Жалоба Айгуль Атабековой').checks).toEqual(['consent-missing']);
    expect(unasked('Жалоба А. Атабековой').checks).toEqual(['consent-missing']);
    expect(unasked('Жалоба Атабековой').checks).toEqual(['name-suspected']);
    expect(unasked('Complaint of Aigul Atabekova').checks).toEqual(['name-suspected']);
  });

  it('is not asked about word by word when it is known already that the consent is missing', () => {
    expect(unasked('Айгуль Атабекова. Жалоба Атабековой').checks).toEqual(['consent-missing']);
  });
});
