import type { LawMessages } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { join, lead } from '../../../../words/joining';
import { prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { past, short } from '../../grammar/verbs';
import { body } from '../../nouns/bodies';
import { date, when } from '../../nouns/values';
import { subjectOf } from './norm-subject';
import { predicates } from './predicates';

/** «Закон о печати вступил в силу 1 января 2006 года и изменялся 3 мая 2010 года». */
export function normLife(life: LawMessages['norm-life'], voice: Voice): Words {
  const { inForceFrom, dueInForce, amended, consolidatedAsOf, repealed, isRepealed } = life;
  const subject = subjectOf([life.subject], voice);
  if (subject === undefined) return '';
  const { agrees } = subject;
  const isPlural = agrees.number === 'plural';
  const due = short('должен', agrees);
  const deeds = predicates(
    [
      inForceFrom && prose`${past('вступил', agrees)} в силу ${when(inForceFrom)}`,
      lead(`${past('изменялся', agrees)} `, when(amended)),
      isRepealed || repealed ? join(past('утратил', agrees), 'силу', when(repealed)) : undefined,
      dueInForce && prose`${due} вступить в силу ${when(dueInForce)}`,
      consolidatedAsOf &&
        prose`${isPlural ? 'приводятся' : 'приводится'} в редакции на ${date(consolidatedAsOf, 'accusative')}`,
    ].flatMap((deed) => deed ?? []),
  );
  return lead(prose`${subject.in('nominative')} `, deeds);
}

/** «статья 41-1 наделяет Генеральную прокуратуру правом блокировать сайты». */
export function normPowers({ subject: norm, body: id, to }: LawMessages['norm-powers'], voice: Voice): Words {
  const subject = subjectOf([norm], voice);
  const who = body(id, voice);
  if (subject === undefined || who === undefined) return '';
  const deeds = list(to.map((deed) => voice.text(deed)));
  const gives = subject.agrees.number === 'plural' ? 'наделяют' : 'наделяет';
  return prose`${subject.in('nominative')} ${gives} ${who.in('accusative')} правом ${deeds}`;
}
