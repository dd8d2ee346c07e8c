import { half, type Layout, third, when } from '../layout';

const takings = ['arrest', 'detention', 'questioning', 'psychiatric-examination', 'restraint-set', 'restraint-changed'];
const measures = ['restraint-set', 'restraint-changed', 'bail', 'release'];

export const coerciveAct: Layout = [
  {
    title: 'form.section.whatHappened',
    fields: [
      'kind',
      'date',
      'persons',
      half('place'),
      when(
        'kind',
        ['arrest', 'detention', 'transfer', 'psychiatric-examination', 'restraint-set', 'release'],
        'facility',
      ),
      when('kind', ['search', 'seizure', 'blocking'], half('object')),
      when('kind', ['search', 'seizure', 'arrest', 'detention'], 'itemsTaken'),
      when('kind', measures, 'measureFrom'),
      when('kind', measures, 'measureTo'),
      when('kind', ['restraint-set', 'restraint-changed', 'bail'], half('boundTo')),
      when('kind', ['release'], 'releaseReason'),
      when('kind', ['transfer'], 'facilityFrom'),
    ],
    rare: ['firstTime', 'again', 'fine'],
  },
  { title: 'form.section.whoDidIt', fields: ['by', 'byParties'] },
  {
    title: 'form.section.onWhatGround',
    fields: [
      'charges',
      'statedReason',
      'legalBasis',
      when('kind', ['arrest', 'detention', 'search', 'seizure'], third('warrantShown')),
      when('kind', takings, third('reasonsTold')),
      when('kind', takings, third('relativesTold')),
    ],
  },
  { title: 'form.section.around', fields: [], rare: ['connectedWith', 'afterwards'] },
];

export const detention: Layout = [
  {
    title: 'form.section.spell',
    fields: ['person', 'kind', 'from', 'protocol', 'firstBeforeJudge', 'to'],
    rare: ['length'],
  },
  { title: 'form.section.ordersAndPlaces', fields: ['acts', 'orders', 'stays'] },
  { title: 'form.section.contact', fields: [third('counselContact'), third('familyContact'), third('doctorContact')] },
];

export const treatment: Layout = [
  {
    title: 'form.section.whatHappened',
    fields: ['kind', 'person', 'period', 'length', 'facility', half('facilityWords'), 'by', 'description'],
    rare: ['extent', half('manner'), 'allowed'],
  },
  { title: 'form.section.examination', fields: ['examinedOn', 'findings', 'examination'] },
  { title: 'form.section.complaintAndLaw', fields: ['complaint', half('qualifiedAs'), 'contraryTo'] },
];
