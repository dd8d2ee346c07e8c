import { someRegisters } from '../a-case';

/** A region of its own for tests of Russian text: codes, courts, bodies, people and outlets. */
export const steppeRegisters = someRegisters({
  norms: [
    {
      id: 'uk-174',
      kind: 'national',
      code: 'Уголовный кодекс Республики Казахстан',
      codeShort: 'УК РК',
      article: '174',
      subject: 'возбуждение социальной розни',
    },
    {
      id: 'uk-274',
      kind: 'national',
      code: 'Уголовный кодекс Республики Казахстан',
      codeShort: 'УК РК',
      article: '274',
      subject: 'распространение заведомо ложной информации',
    },
    { id: 'koap-488', kind: 'national', code: 'Кодекс об административных правонарушениях', article: '488' },
    {
      id: 'pact-14',
      kind: 'international',
      code: 'Международный пакт о гражданских и политических правах',
      article: '14',
    },
  ],
  bodies: [
    { id: 'court', kind: 'court', name: 'Акбулакский городской суд' },
    { id: 'second', kind: 'court', name: 'Степной районный суд' },
    {
      id: 'collegium',
      kind: 'court',
      name: 'судебная коллегия по уголовным делам Степного областного суда',
    },
    { id: 'ministry', kind: 'ministry', name: 'Министерство информации' },
    { id: 'president', kind: 'government', name: 'Президент Республики Казахстан' },
    { id: 'prison', kind: 'prison', name: 'учреждение УК-161/3' },
  ],
  events: [{ id: 'riot', kind: 'protest', name: 'беспорядки в Акбулаке' }],
});

export const erlan = {
  id: 'erlan',
  kind: 'person',
  name: 'Ерлан Садвакасов',
  shortName: 'Садвакасов',
  gender: 'male',
  profession: 'журналист',
};

export const asel = {
  id: 'asel',
  kind: 'person',
  name: 'Асель Нурланова',
  shortName: 'Нурланова',
  gender: 'female',
  profession: 'учительница',
};

export const beacon = { id: 'beacon', kind: 'outlet', outletKind: 'newspaper', name: 'Степной фонарь' };

export const site = { id: 'site', kind: 'web-site', name: 'fonar.example' };

export const company = { id: 'company', kind: 'legal-person', name: 'ТОО «Акбулак Су»' };
