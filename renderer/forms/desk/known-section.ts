import { half, type SectionForm, whole } from '#shared/schema/form';

/** Stands last in every form: what the record rests on, and who may read it. */
export const knownSection: SectionForm = {
  title: 'known',
  fields: ['sources', whole('attribution'), 'reliability', half('confidentiality'), whole('privateNote')],
};
