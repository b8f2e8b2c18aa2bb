import type { PartnerKind, PartnerLevel } from '../partner/partner.rules.js';

/** What registers write for the levels and kinds everybody has; other words are mapped by the institution. */
export const levelWords: Readonly<Record<string, PartnerLevel>> = {
  internasional: 'INTERNATIONAL',
  'luar negeri': 'INTERNATIONAL',
  nasional: 'NATIONAL',
  'dalam negeri': 'NATIONAL',
  lokal: 'LOCAL',
  wilayah: 'LOCAL',
  regional: 'LOCAL',
  'wilayah/lokal': 'LOCAL',
  'lokal/wilayah': 'LOCAL',
  daerah: 'LOCAL',
};

export const partnerKindWords: Readonly<Record<string, PartnerKind>> = {
  pemerintah: 'GOVERNMENT',
  'instansi pemerintah': 'GOVERNMENT',
  'pemerintah daerah': 'GOVERNMENT',
  kementerian: 'GOVERNMENT',
  'perguruan tinggi': 'EDUCATION',
  universitas: 'EDUCATION',
  sekolah: 'EDUCATION',
  pendidikan: 'EDUCATION',
  'lembaga pendidikan': 'EDUCATION',
  'lembaga riset': 'RESEARCH',
  'lembaga penelitian': 'RESEARCH',
  perusahaan: 'COMPANY',
  swasta: 'COMPANY',
  bumn: 'COMPANY',
  bumd: 'COMPANY',
  industri: 'COMPANY',
  'dunia usaha': 'COMPANY',
  yayasan: 'NON_PROFIT',
  lsm: 'NON_PROFIT',
  nirlaba: 'NON_PROFIT',
  multilateral: 'MULTILATERAL',
  asosiasi: 'ASSOCIATION',
  lainnya: 'OTHER',
};
