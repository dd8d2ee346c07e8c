import type { CoerciveAct } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { has, prose } from '../../../words/words';
import { bodies, body } from './bodies';
import { around, listed, type Noun, own } from './noun';
import { whoAll } from './parties';

type Agents = Pick<CoerciveAct, 'by' | 'byParties'>;

const byTheirPeople = new Set<unknown>(['police', 'security-service', 'investigation', 'detention-facility', 'prison']);

const actsByPeople = (id: string, voice: Voice) => byTheirPeople.has(voice.find('body', id)?.kind);

function people(of: Noun | undefined): Noun | undefined {
  if (of === undefined || has(of.in('nominative'), /^сотрудник/iu)) return of;
  return around(own('сотрудники'), (form) => prose`${form} ${of.in('genitive')}`);
}

/** Those who laid hands on somebody: «сотрудники полиции города Алматы», «следователь Иванов». */
export function officers({ by = [], byParties }: Agents, voice: Voice): Noun | undefined {
  const areAlike = new Set(by.map((id) => actsByPeople(id, voice))).size < 2;
  const ofBodies = areAlike
    ? [by.some((id) => actsByPeople(id, voice)) ? people(bodies(by, voice)) : bodies(by, voice)]
    : by.map((id) => (actsByPeople(id, voice) ? people(body(id, voice)) : body(id, voice)));
  return listed([...ofBodies, whoAll(byParties, voice)].flatMap((one) => one ?? []));
}

/** Those who decided: «Медеуский районный суд», «следователь Иванов». */
export function deciders({ by = [], byParties = [] }: Agents, voice: Voice): Noun | undefined {
  const ofBodies = byParties.length === 0 ? [bodies(by, voice)] : by.map((id) => body(id, voice));
  return listed([...ofBodies, whoAll(byParties, voice)].flatMap((one) => one ?? []));
}
