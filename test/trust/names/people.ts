/**
 * Sixty invented people with the forms of their names, written by hand and by no rule of the program. `sure` can only
 * be this name; `maybe` a person has to look at.
 */
export type Named = { readonly name: string; readonly sure: readonly string[]; readonly maybe: readonly string[] };

const row = (name: string, sure: string, maybe: string): Named => ({ name, sure: list(sure), maybe: list(maybe) });
const list = (text: string) => text.split('|').map((form) => form.trim());

const latin: readonly Named[] = [
  row("Liam O'Hara", "Liam O'Hara | L. O'Hara | O'Hara Liam | Liam O’Hara | liam-o-hara", "O'Hara | Mr O'Hara"),
  row('Grace Whitfield', 'Grace Whitfield | G. Whitfield | Whitfield, Grace | gracewhitfield', 'Whitfield | Grace'),
  row('Theresa Maywood', 'Theresa Maywood | T. Maywood | theresa_maywood', 'Maywood | Ms Maywood | Theresa'),
  row('José Antonio Peña', 'José Antonio Peña | Jose Antonio Pena | José Peña | J. A. Peña', 'Peña | Señora Pena'),
  row('Ayşe Gündoğan', 'Ayşe Gündoğan | AYŞE GÜNDOĞAN | Ayse Gundogan | A. Gündoğan', "Gündoğan | Gündoğan'ın"),
  row('İsmail Kırıkkaya', 'İsmail Kırıkkaya | ismail kırıkkaya | İSMAİL KIRIKKAYA', 'Kırıkkaya | Kirikkaya'),
  row("Go'zal To'rayeva", "Go'zal To'rayeva | Goʻzal Toʻrayeva | To’rayeva Go’zal", "To'rayeva | Toʻrayevaning"),
  row("O'tkir G'aniyev", "O'tkir G'aniyev | O‘tkir G‘aniyev | G'aniyev O'tkir", "G'aniyev | G‘aniyevga"),
  row('Jürgen Strößner', 'Jürgen Strößner | JÜRGEN STRÖSSNER | J. Strößner', 'Strößner | Stroessner | Herr Strößner'),
  row(
    'Anna-Lena Vogelsang',
    'Anna-Lena Vogelsang | Anna Lena Vogelsang | Anna‑Lena Vogelsang',
    'Vogelsang | Vogelsangs',
  ),
  row('Zhanar Beissenova', 'Zhanar Beissenova | Beissenova Zh. | zhanar-beissenova', 'Beissenova | Жанар Бейсенова'),
  row('Igor Vinyavskiy', 'Igor Vinyavskiy | I. Vinyavskiy', 'Vinyavskiy | Игорь Винявский | Винявского | Vinyavsky'),
];

const russian: readonly Named[] = [
  row(
    'Айгуль Атабекова',
    'Айгуль Атабекова | Айгуль Атабековой | Атабекову Айгуль | А. Атабековой',
    'Атабековой | Aigul Atabekova | Ajgul Atabekova | Aygul Atabekova',
  ),
  row(
    'Сергей Дувановский',
    'Сергей Дувановский | Сергея Дувановского | Сергею Дувановскому | С. Дувановским',
    'Дувановского | Sergei Duvanovsky',
  ),
  row(
    'Артём Ковалёв',
    'Артём Ковалёв | Артем Ковалев | Артёма Ковалёва | Ковалёву Артёму | А. Ковалёвым',
    'Ковалёве | Ковалев | Artyom Kovalyov',
  ),
  row(
    'Соколова Ирина Павловна',
    'Соколова Ирина Павловна | Соколовой Ирине Павловне | Ирину Соколову | Соколова И. П. | И.П. Соколовой',
    'Соколову | Ирина Павловна',
  ),
  row(
    'Игорь Пастухов',
    'Игорь Пастухов | Игоря Пастухова | Игорем Пастуховым | Пастухов И.',
    'Пастуховым | Igor Pastukhov',
  ),
  row(
    'Наталья Белецкая',
    'Наталья Белецкая | Натальи Белецкой | Наталью Белецкую | Н. Белецкой',
    'Белецкую | Natalya Beletskaya',
  ),
  row('Павел Кравцов', 'Павел Кравцов | Павла Кравцова | Павлу Кравцову | ПАВЕЛ КРАВЦОВ', 'Кравцова | Pavel Kravtsov'),
  row(
    'Юлия Щербакова',
    'Юлия Щербакова | Юлии Щербаковой | Юлию Щербакову | Ю. Щербакова',
    'Щербаковой | Yulia Shcherbakova',
  ),
  row('Вера Маркина', 'Вера Маркина | Вере Маркиной | Веру Маркину', 'Маркиной | Маркина'),
  row('Роман Галич', 'Роман Галич | Романа Галича | Роману Галичу | Р. Галичем', 'Галича | Галич'),
  row(
    'Дмитрий Хромов',
    'Дмитрий Хромов | Дмитрия Хромова | Дмитрию Хромову',
    'Хромова | Dmitry Khromov | Dmitrij Hromov',
  ),
  row('Любовь Ясенева', 'Любовь Ясенева | Любови Ясеневой | Л. Ясенева', 'Ясеневой | Ясенева'),
  row('Михаил Толстов', 'Михаил Толстов | Михаила Толстова | Толстову Михаилу', 'Толстова | Толстовым'),
  row('Алексей Цветаев', 'Алексей Цветаев | Алексея Цветаева | А. Цветаевым', 'Цветаеву | Alexey Tsvetaev'),
];

const kazakh: readonly Named[] = [
  row(
    'Қайрат Әлиев',
    'Қайрат Әлиев | Қайрат Әлиевтің | ҚАЙРАТ ӘЛИЕВ | Қ. Әлиев',
    'Әлиевке | Кайрат Алиев | Kairat Aliyev',
  ),
  row('Гүлжан Өтебаева', 'Гүлжан Өтебаева | Гүлжан Өтебаеваның | Өтебаева Гүлжан', 'Өтебаеваға | Гульжан Утебаева'),
  row('Жұмабек Сәтбай', 'Жұмабек Сәтбай | Сәтбай Жұмабек | Жұмабек Сәтбайдан', 'Сәтбайға | Zhumabek Satbay'),
  row('Ерлан Қасымұлы', 'Ерлан Қасымұлы | Ерлан Қасымұлының', 'Қасымұлы | Қасымұлына'),
  row('Салтанат Нүкенқызы', 'Салтанат Нүкенқызы | САЛТАНАТ НҮКЕНҚЫЗЫ', 'Салтанат | Салтанатқа'),
  row('Мұхтар Әбілғазы', 'Мұхтар Әбілғазы | Әбілғазы Мұхтар', 'Әбілғазының | Мухтар Абилгазы'),
  row(
    'Aigerim Tlegenova',
    'Aigerim Tlegenova | Tlegenova Aigerim | A. Tlegenova',
    'Tlegenova | Tlegenovanyn | Айгерим Тлегенова',
  ),
  row('Nurlan Zhapparov', 'Nurlan Zhapparov | N. Zhapparov', 'Zhapparov | Zhapparovtyn | Нурлана Жаппарова'),
];

const ukrainian: readonly Named[] = [
  row('Ольга Тищенко', 'Ольга Тищенко | Ольги Тищенко | Ользі Тищенко | О. Тищенко', 'Тищенко | Olha Tyshchenko'),
  row('Андрій Коваленко', 'Андрій Коваленко | Андрія Коваленка | Андрію Коваленку', 'Коваленка | Коваленком'),
  row('Марія Заньківська', 'Марія Заньківська | Марії Заньківської | Марію Заньківську', 'Заньківської | Заньківську'),
  row('Василь Гнатюк', 'Василь Гнатюк | Василя Гнатюка | Василеві Гнатюку', 'Гнатюка | Гнатюкові'),
  row('Юрій Лозовий', 'Юрій Лозовий | Юрія Лозового | Ю. Лозового', 'Лозовому | Лозового'),
];

const arabic: readonly Named[] = [
  row('محمد الحداد', 'محمد الحداد | مُحَمَّد الحَدّاد | ومحمد الحداد', 'الحداد | محمد'),
  row('فاطمة الزهراوي', 'فاطمة الزهراوي | فاطمه الزهراوي | لفاطمة الزهراوي', 'الزهراوي'),
  row('أحمد بن سالم', 'أحمد بن سالم | احمد بن سالم', 'سالم | وسالم'),
  row('يوسف قنديل', 'يوسف قنديل | يُوسُف قِنديل', 'قنديل | بقنديل'),
  row('ليلى منصوري', 'ليلى منصوري | ليلي منصوري', 'منصوري'),
];

const hebrew: readonly Named[] = [
  row('דוד אלקיים', 'דוד אלקיים | דָּוִד אלקיים | לדוד אלקיים', 'אלקיים | ואלקיים'),
  row('רחל ברקוביץ', 'רחל ברקוביץ | ורחל ברקוביץ', 'ברקוביץ'),
  row('יעקב שרעבי', 'יעקב שרעבי | יַעֲקֹב שרעבי', 'שרעבי | לשרעבי'),
];

const unspaced: readonly Named[] = [
  row('李伟', '李伟 | 律师李伟说', '李伟'),
  row('王晓梅', '王晓梅 | 记者王晓梅被捕', '晓梅 | 晓梅说'),
  row('欧阳志远', '欧阳志远 | 与欧阳志远等人', '欧阳 | 志远'),
  row('張麗華', '張麗華 | 被告張麗華女士', '麗華'),
  row('佐藤 健一', '佐藤 健一 | 佐藤健一 | 佐藤健一氏は', '佐藤 | 佐藤さん | 健一'),
  row('渡辺 美咲', '渡辺 美咲 | 渡辺美咲が', '渡辺氏 | 美咲'),
  row('タナカ・ユミ', 'タナカ・ユミ | タナカユミ', 'タナカ'),
  row('ประยุทธ จันทร์แก้ว', 'ประยุทธ จันทร์แก้ว | นายประยุทธ จันทร์แก้วถูกจับ', 'ประยุทธ | จันทร์แก้ว'),
  row('วิชัย ศรีสวัสดิ์', 'วิชัย ศรีสวัสดิ์ | วิชัยศรีสวัสดิ์', 'ศรีสวัสดิ์'),
  row('김민수', '김민수 | 김민수가', '민수'),
];

const georgian: readonly Named[] = [
  row('ნინო კაპანაძე', 'ნინო კაპანაძე | ნინო კაპანაძემ | ნინო კაპანაძის', 'კაპანაძე | კაპანაძემ'),
  row('დავით ბერიძე', 'დავით ბერიძე | დავით ბერიძეს', 'ბერიძე | ბერიძეს'),
  row('გიორგი მაისურაძე', 'გიორგი მაისურაძე | გიორგის მაისურაძეს | გიორგიმ მაისურაძემ', 'მაისურაძე'),
];

export const people: readonly Named[] = [
  ...latin,
  ...russian,
  ...kazakh,
  ...ukrainian,
  ...arabic,
  ...hebrew,
  ...unspaced,
  ...georgian,
];

/** People whose names are words of a language or parts of them, and what says nothing of them. */
export const wordlike = [
  'Theresa May',
  'Will Young',
  'April Long',
  'Li Na',
  'Марк Роза',
  'Вера Надежда',
  'Роман Мороз',
  'Лев Мир',
  'Grace Hope',
  'An Do',
  'Bill Judge',
];
export const innocent = [
  'it may be that all will go on for long',
  'a list of lives in April and on 3 may 2017',
  'роза, марка и мир; вера в суд',
  'роман о морозе и львах, надежда на мир',
  'the judge will grant a bill of hope and grace',
  'young people and all that they do',
  'will, may, long and young are words',
  'a lithograph of Alison and Brunei',
];
