import { half, type SectionLayout, whole } from './layout';

/** Stands last in every form: what the record rests on, and who may read it. */
export const knownSection: SectionLayout = {
  title: 'form.section.known',
  fields: ['sources', whole('attribution'), 'reliability', half('confidentiality'), whole('privateNote')],
};
