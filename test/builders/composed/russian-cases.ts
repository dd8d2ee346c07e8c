import { someRegisters } from '../a-case';

/** Law, courts and bodies of Kazakhstan, in Russian. */
export const kazakhstan = someRegisters({
  norms: [
    {
      id: 'uk-174',
      kind: 'national',
      code: { ru: 'Уголовный кодекс Республики Казахстан' },
      codeShort: { ru: 'УК РК' },
      article: '174',
      subject: { ru: 'возбуждение социальной розни' },
    },
    {
      id: 'uk-130',
      kind: 'national',
      code: { ru: 'Уголовный кодекс Республики Казахстан' },
      codeShort: { ru: 'УК РК' },
      article: '130',
    },
    {
      id: 'upk-128',
      kind: 'national',
      code: { ru: 'Уголовно-процессуальный кодекс Республики Казахстан' },
      codeShort: { ru: 'УПК РК' },
      article: '128',
    },
    {
      id: 'pact-7',
      kind: 'international',
      code: { ru: 'Международный пакт о гражданских и политических правах' },
      codeShort: { ru: 'Пакт' },
      article: '7',
    },
  ],
  bodies: [
    { id: 'court', kind: 'court', name: { ru: 'Медеуский районный суд' }, city: { ru: 'Алматы' } },
    { id: 'police', kind: 'police', name: { ru: 'Управление полиции' }, city: { ru: 'Акбулак' } },
    { id: 'ivs', kind: 'detention-facility', name: { ru: 'изолятор временного содержания' } },
    { id: 'sizo', kind: 'detention-facility', name: { ru: 'следственный изолятор' }, city: { ru: 'Акбулак' } },
    { id: 'clinic', kind: 'psychiatric-institution', name: { ru: 'областная психиатрическая больница' } },
  ],
});

export const erlan = {
  id: 'erlan',
  kind: 'person',
  name: { ru: 'Ерлан Садвакасов' },
  shortName: { ru: 'Садвакасов' },
  gender: 'male',
};

export const asel = {
  id: 'asel',
  kind: 'person',
  name: { ru: 'Асель Нурланова' },
  shortName: { ru: 'Нурланова' },
  gender: 'female',
};

export const investigator = {
  id: 'investigator',
  kind: 'person',
  name: { ru: 'Руслан Темиркулов' },
  shortName: { ru: 'Темиркулов' },
  gender: 'male',
  profession: { ru: 'следователь' },
};
