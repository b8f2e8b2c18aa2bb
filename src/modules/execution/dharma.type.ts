import { registerEnumType } from 'type-graphql';
import { dharmas } from '../../engines/indicator/pack.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const DharmaEnum = enumOf(dharmas);
registerEnumType(DharmaEnum, {
  name: 'Dharma',
  description: 'Which of the three duties of higher education something serves (tridharma perguruan tinggi).',
  valuesConfig: {
    EDUCATION: { description: 'Education and teaching (pendidikan).' },
    RESEARCH: { description: 'Research (penelitian).' },
    COMMUNITY_SERVICE: { description: 'Service to the community (pengabdian kepada masyarakat, PkM).' },
  },
});
