import type { LawMessages } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { lead } from '../../../../words/joining';
import { prose, type Words } from '../../../../words/words';
import { date, when } from '../../grammar/dates';
import { list } from '../../grammar/prose';
import { body } from '../../nouns/bodies';
import { subjectOf } from './norm-subject';

/** `the Press Law entered into force on 1 January 2006 and was amended on 3 May 2010`. */
export function normLife(life: LawMessages['norm-life'], voice: Voice): Words {
  const { inForceFrom, dueInForce, amended, consolidatedAsOf, repealed, isRepealed } = life;
  const { phrase, plural } = subjectOf([life.subject], voice);
  const [was, is, has] = plural ? ['were', 'are', 'have'] : ['was', 'is', 'has'];
  const deeds = list(
    [
      inForceFrom && prose`entered into force ${when(inForceFrom)}`,
      lead(`${was} amended `, amended === undefined ? '' : when(amended)),
      repealed ? prose`${was} repealed ${when(repealed)}` : isRepealed ? `${has} been repealed` : undefined,
      dueInForce && prose`${is} due to enter into force ${when(dueInForce)}`,
      consolidatedAsOf && prose`${is} cited in the wording of ${date(consolidatedAsOf)}`,
    ].flatMap((deed) => deed ?? []),
  );
  return lead(prose`${phrase} `, deeds);
}

/** `Article 41-1 empowers the Prosecutor General to block websites and to fine their owners`. */
export function normPowers({ subject, body: id, to }: LawMessages['norm-powers'], voice: Voice): Words {
  const { phrase, plural } = subjectOf([subject], voice);
  const who = body(id, voice);
  if (who === '') return '';
  const deeds = list(to.map((deed) => prose`to ${voice.text(deed)}`));
  return prose`${phrase} ${plural ? 'empower' : 'empowers'} ${who} ${deeds}`;
}
