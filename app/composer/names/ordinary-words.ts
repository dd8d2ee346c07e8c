import { foldWord } from '#shared/search/name-words';

const words = `
  may will april june august march mark rose faith hope grace joy bill frank grant art dean rich pat sue rob drew chase
  hunter mason king young long short white black brown green gray grey stone wood woods hill field fields park lane
  street church bishop pope day summer winter snow rain frost rivers lake banks marsh price cash gold silver wise good
  best sharp strong little small law laws judge justice major marshall page read reed bond bell ball case cross rush
  love low said cook baker smith taylor miller fisher porter carpenter noble swift fox wolf bird lamb bush berry cherry
  violet lily iris ivy daisy heather summer dawn eve harmony destiny trinity victor constant close court trial book
  lang klein groß braun schwarz weiß koch richter bauer könig kaiser vogt jung lieb
  вера надежда любовь роза лилия слава мир марк марка лев роман май майя победа мороз заяц волк соловей воробей голубь
  рак жук гусь ворона кот кузнец коваль мельник гончар король князь поп белый белая чёрный чёрная новый новая старый
  толстой круглый горький сладкий добрый мягкий зима весна снег лес поле серый светлый правда судья закон боярин
  віра надія любов зоря воля перемога
  бақыт арман дана бота қуаныш азамат бейбіт асыл сұлу мереке ұлан нұрлы болат темір сәуле гүл ақ жан ай күн
  barış deniz umut işık güneş savaş yıldız çiçek demir kaya özgür yağmur toprak can bahor oydin umid
  نور سعيد كريم جميل أمل سلام عادل حكيم صادق شريف ناصر منصور
  שלום אור טל גל חיים דוד תקווה אביב שחר ים
  高明 文明 光明 和平 建设 平安 方向 高兴 安全 明天 花子 光 希望 太平 国庆
  იმედი ვარდი სინათლე
  ใจดี สมชาย สมบูรณ์ สุข สันติ มานะ ดี งาม`;

const ordinary = new Set(
  words
    .trim()
    .split(/\s+/u)
    .map((word) => foldWord(word)),
);

/** Whether a folded name is also a word of some language: then only a capital makes it look like a name. */
export function isOrdinary(folded: string): boolean {
  return ordinary.has(folded);
}

const parts = new Set(
  'al el bin ibn bint abu umm ben bat de la le du da di do dos das del der den ter van von zu af av y e und and uly uli kyzy qizi ogly oglu ugli улы ұлы кызы қызы оглы уулу о o d ар аль эль ибн бен фон ван де ла بن ابن بنت ابو ال آل בן בת an no so he my to us in on at as if or me we be by go is it up not'.split(
    ' ',
  ),
);

/** Particles between names, and words so frequent that alone they say nothing of a person. */
export function saysNothing(folded: string): boolean {
  return parts.has(folded);
}
