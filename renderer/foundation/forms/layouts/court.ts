import { half, type Layout, when, whole } from '../layout';

const reviewing = ['appeal', 'cassation', 'supervision'];

export const hearing: Layout = [
  { title: 'form.section.whenAndWhere', fields: ['kind', 'date', 'court', half('room'), 'proceeding', 'judges'] },
  {
    title: 'form.section.whoWasThere',
    fields: ['openness', when('openness', ['closed'], half('closedGround')), 'attendance', 'interpreter'],
  },
  { title: 'form.section.whatHappened', fields: ['moved', 'ruled', 'adjournedTo', whole('notes')] },
];

export const decision: Layout = [
  {
    title: 'form.section.whenAndWhere',
    fields: ['kind', 'date', whole('instance'), half('by'), 'proceeding', when('instance', reviewing, 'reviews')],
  },
  { title: 'form.section.whom', fields: ['against', 'outcome', 'charges', 'norms'] },
  {
    title: 'form.section.whatItOrdered',
    fields: ['sanctions', 'orders', 'held'],
    rare: ['ground', 'following', 'basedOn', 'after', when('kind', ['pardon', 'amnesty'], 'refused')],
  },
  { title: 'form.section.criticism', fields: ['failures'], rare: ['seenAs'] },
];

const examinations = ['forensic-medical', 'psychiatric', 'psychological'];

export const expertOpinion: Layout = [
  {
    title: 'form.section.whichOpinion',
    fields: ['kinds', 'for', 'proceeding', 'date', examines('examined'), examines('forced'), 'orderedBy', 'orderedOn'],
    rare: ['number'],
  },
  {
    title: 'form.section.experts',
    fields: [
      'experts',
      'institutions',
      'education',
      'speciality',
      'experience',
      'independence',
      'warnedOfLiability',
      'noticeToDefence',
    ],
  },
  {
    title: 'form.section.questionAndAnswer',
    fields: ['questions', 'materials', 'methods', 'conclusion', 'finding', 'certainty', half('result')],
    rare: ['presentedAt', 'contests'],
  },
  { title: 'form.section.defects', fields: ['defects'] },
];

function examines(field: string) {
  return {
    field,
    when: ({ kinds }: Readonly<Record<string, unknown>>) =>
      Array.isArray(kinds) && kinds.some((kind) => examinations.includes(String(kind))),
  };
}

export const motion: Layout = [
  {
    title: 'form.section.whatWasAsked',
    fields: [
      'kind',
      'filed',
      'by',
      'to',
      'proceeding',
      'asks',
      'norms',
      when('kind', ['appeal', 'cassation-appeal', 'complaint', 'objection'], 'decisionAttacked'),
    ],
  },
  { title: 'form.section.arguments', fields: ['arguments'] },
  {
    title: 'form.section.answer',
    fields: ['timeToAnswer', 'answer', 'answered', 'answerReason'],
  },
  { title: 'form.section.nextStep', fields: [half('nextStep'), 'nextStepBy'] },
];

export const internationalStep: Layout = [
  { title: 'form.section.whatWasSent', fields: ['procedure', 'body', 'sent', 'caseNumber'] },
  { title: 'form.section.reply', fields: ['replyDue', 'replyReceived'] },
  {
    title: 'form.section.outcome',
    fields: [half('outcome'), 'outcomeNumber', 'outcomeDate', 'finding', 'followUp'],
  },
];
