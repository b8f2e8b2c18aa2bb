import { registerEnumType } from 'type-graphql';
import { parties } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { recordedChannels } from './recorded-word.js';

export const PartyEnum = enumOf(parties);
registerEnumType(PartyEnum, {
  name: 'Party',
  description: 'A side of a cooperation (pihak).',
  valuesConfig: {
    INSTITUTION: { description: 'The institution (pihak lembaga).' },
    PARTNER: { description: 'The partner (pihak mitra).' },
  },
});
export const RecordedChannelEnum = enumOf(recordedChannels);
registerEnumType(RecordedChannelEnum, {
  name: 'RecordedChannel',
  description: 'How a partner, or whoever was invited, said outside this system what staff record for them (saluran).',
  valuesConfig: {
    LETTER: { description: 'A letter on paper (surat).' },
    EMAIL: { description: 'An e-mail (surel).' },
    MESSAGE: { description: 'A message, such as by WhatsApp (pesan singkat).' },
    MEETING: { description: 'Said in a meeting (rapat); the evidence is its minutes.' },
    PHONE: { description: 'By telephone (telepon); the evidence is a note of the call.' },
    OTHER: { description: 'In another way (lainnya), which the evidence shows.' },
  },
});
