import type { Voice } from '../../../voice/voice';
import { whoAll } from './names';
import { has, prose, type Words } from '../../../words/words';
import type { Attribution } from '../../../case-file/records';

function speakers({ strength, by, byWords }: Attribution, voice: Voice): Words {
  const isSubject = strength === 'alleged' || strength === 'reported';
  return whoAll(by, voice, isSubject ? 'subject' : 'object') || (byWords === undefined ? '' : voice.text(byWords));
}

/** A time at the start of a clause stands between commas: "that, on 15 June 2012, he was …". */
const startsWithTime = /^(?:on|in|from|between|since|until|at the|by|before) [^,]*\d[^,]*, /u;
const that = (clause: Words) => (has(clause, startsWithTime) ? prose`that, ${clause}` : prose`that ${clause}`);

/** Puts a clause into the voice of those who say it. A clause without attribution stays as it is. */
export function attribute(clause: () => Words, attribution: Attribution | undefined, voice: Voice): Words {
  if (attribution === undefined || attribution.strength === 'fact') return clause();
  const by = speakers(attribution, voice);
  const [speaker, another] = attribution.by ?? [];
  if (speaker !== undefined && another === undefined) voice.focus(speaker);
  const said = clause();
  if (said === '') return '';
  switch (attribution.strength) {
    case 'alleged':
      return by === '' ? prose`it is alleged ${that(said)}` : prose`${by} alleged ${that(said)}`;
    case 'reported':
      return by === '' ? prose`it was reported ${that(said)}` : prose`${by} reported ${that(said)}`;
    case 'according-to':
      return by === '' ? prose`reportedly, ${said}` : prose`according to ${by}, ${said}`;
    case 'widely-seen':
      return prose`it was widely held${by === '' ? '' : prose` by ${by}`} ${that(said)}`;
    case 'appears':
      return prose`it appears${by === '' ? '' : prose` to ${by}`} ${that(said)}`;
  }
}

const adverbs = {
  fact: '',
  alleged: 'allegedly',
  reported: 'reportedly',
  'according-to': 'reportedly',
  'widely-seen': 'reputedly',
  appears: 'apparently',
} as const;

/** One word for a fact told within a sentence about another: `allegedly`. */
export function hedge(attribution: Attribution | undefined): Words {
  return adverbs[attribution?.strength ?? 'fact'];
}
