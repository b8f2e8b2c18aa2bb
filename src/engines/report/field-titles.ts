import { type LocalizedText, text } from '../../kernel/text.js';

const titles: Readonly<Record<string, LocalizedText>> = {
  partnerClass: text('the partner’s class', 'kelas mitra'),
  partnerKind: text('the kind of partner', 'jenis mitra'),
  partnerCountry: text('the partner’s country', 'negara mitra'),
  level: text('the level', 'tingkat'),
  dharma: text('the duty', 'bidang tridharma'),
  relevant: text('whether it is in the unit’s field', 'relevansi dengan bidang unit'),
  unit: text('the unit', 'unit kerja'),
  unitKind: text('the kind of unit', 'jenis unit'),
  kind: text('the kind of agreement', 'jenis naskah'),
  startsOn: text('the first day', 'tanggal mulai'),
  until: text('the last day', 'tanggal berakhir'),
  evidence: text('the evidence', 'bukti'),
};

/** What a field of a dataset is called where it is said to be missing; else its name in the template format. */
export const fieldTitle = (field: string): LocalizedText => titles[field] ?? text(field, field);

/** Whether it is recorded with the partner: `partnerClass`. */
export const isOfPartner = (field: string): boolean => /^partner[A-Z]/.test(field);
