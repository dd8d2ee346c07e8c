import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { join } from '../../../../words/joining';
import { cut, plainText, prose, type Words } from '../../../../words/words';
import { past } from '../../grammar/verbs';
import { who } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';

const onOthers =
  /^(?:\p{L}+ )?(?:давлени|угроз|запугивани|преследовани|травл|слежк|насили)\p{L}* (?:на|в отношении|в адрес|против|за)(?= (?:(?:ее|её|его|их) )?(?:\p{L}+ )?(?:отц|мать|матер|родител|брат|сест[ер]|муж|жен|супруг|сын|доч|дет|семь|родственник|близк|друз|коллег|защитник|адвокат|свидетел))/iu;

/**
 * «в январе 2020 года было оказано давление на ее отца»: it is done to him, and not to her. Witnesses are hers only
 * where the words say so. Empty where it is done to nobody else.
 */
export function doneToOthers(kind: Phrase, person: string | undefined, voice: Voice): Words {
  const words = voice.text(kind);
  const what = onOthers.exec(plainText(words))?.[0];
  if (what === undefined) return '';
  const [whose = ''] = /^ (?:(?:ее|её|его|их) )?/iu.exec(plainText(words).slice(what.length)) ?? [];
  const others = cut(words, what.length + whose.length);
  const areTheirs = whose !== ' ' || !/^свидетел/iu.test(plainText(others));
  const owner = areTheirs ? who(person, voice) : undefined;
  const { agrees } = noun(kind, voice);
  const was = /^давлени/iu.test(what) ? 'было оказано' : prose`${past('имел', agrees)} место`;
  const done = cut(words, 0, what.length);
  if (owner === undefined) return join(was, done, others);
  const { possessive } = owner;
  return possessive === undefined ? join(was, done, others, owner.in('genitive')) : join(was, done, possessive, others);
}
