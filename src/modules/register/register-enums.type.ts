import { registerEnumType } from 'type-graphql';
import { aspects } from '../../engines/indicator/pack.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { cardRoles, cardSources } from './register.rules.js';

export const CardRoleEnum = enumOf(cardRoles);
registerEnumType(CardRoleEnum, {
  name: 'CardRole',
  description: 'What somebody is to a cooperation.',
  valuesConfig: {
    SIGNATORY: { description: 'Who signed it (penandatangan).' },
    RESPONSIBLE: { description: 'Who answers for it (penanggung jawab).' },
  },
});

export const CardSourceEnum = enumOf(cardSources);
registerEnumType(CardSourceEnum, {
  name: 'CardSource',
  description: 'Where an entry of the register came from.',
  valuesConfig: {
    CASE: { description: 'Its case was walked here.' },
    IMPORT: { description: 'It lived before, and was brought in (adopsi, impor).' },
  },
});

export const ShownAspectEnum = enumOf(aspects);
registerEnumType(ShownAspectEnum, {
  name: 'ShownAspect',
  description:
    'An aspect a cooperation is judged by, shown by evidence. The third one (satisfaction and sustainability) is computed from surveys and renewals.',
  valuesConfig: {
    BENEFIT: { description: 'It benefits the unit’s teaching, research or service (aspek kemanfaatan).' },
    PERFORMANCE_FACILITIES: {
      description: 'It raised performance and supporting facilities (peningkatan kinerja dan fasilitas pendukung).',
    },
  },
});
