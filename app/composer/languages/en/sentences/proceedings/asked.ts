import { has, type Words } from '../../../../words/words';

/** Verbs of what courts and authorities do and whoever turns to them cannot do. */
const verbs =
  'acquit|adjourn|annul|award|commute|compel|declare|discharge|discontinue|dismiss|disqualify|exclude|exonerate|forbid|grant|halt|identify|impose|investigate|issue|lift|mitigate|order|overturn|pardon|postpone|prohibit|prosecute|protect|punish|quash|recognise|recognize|reconsider|rehabilitate|remit|replace|restore|reverse|revoke|set aside|stay|strike|summon|suspend|terminate|unblock|uphold|vacate';

/** The same of verbs that say so only with what is behind them: "set the judgment aside", "tell where he is held". */
const withObject = [
  'release (?:him|her|them)',
  'release (?!(?:an? |the |his |her |their )?statement)',
  'let (?:him|her|them)',
  '(?:allow|permit) ',
  '(?:set|send) .* (?:aside|back)',
  'look into (?!.*\\bfiles?\\b)',
  '(?:open|close|reopen) (?:.* )?(?:case|hearing|inquiry|investigation|proceedings|trial)',
  'tell (?:him|her|them|where|who|why|whether|what|when|how)',
  'find (?:(?:his|her|their) (?:husband|wife|son|daughter|brother|sister|father|mother|child|children)|that|who|out)',
  'admit (?!(?:(?:his|her|their) )?guilt)',
  'appoint (?!.* choice)',
  'transfer (?:him|her|them) ',
  'free (?:him|her|them)',
];

const isTheirs = new RegExp(String.raw`^(?:(?:${verbs})(?!\p{L})(?! a hunger)|${withObject.join('|')})`, 'iu');

/** Whether what is asked for, without its "to", is for the addressee to do: "quash the verdict", but not "see his client". */
export const isForAddressee = (asked: Words): boolean => has(asked, isTheirs);
