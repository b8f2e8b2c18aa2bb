import { plainWord } from './cell-values.js';
import type { ImportTarget } from './sheet-mapping.rules.js';

/** What headings of registers say in Indonesian and English, by what they mean; the first that fits is suggested. */
const words: Readonly<Record<ImportTarget, readonly (readonly [field: string, ...headings: string[]])[]>> = {
  COOPERATIONS: [
    ['partnerNumber', 'nomor mitra', 'no mitra', 'nomor dokumen mitra', 'no. surat mitra', 'partner number'],
    ['number', 'nomor', 'no dokumen', 'nomor dokumen', 'nomor perjanjian', 'nomor naskah'],
    ['number', 'nomor surat', 'number', 'agreement number', 'document number'],
    ['externalKey', 'id', 'kode', 'key', 'id kerjasama', 'id kerma', 'kode kerja sama', 'external key'],
    ['partnerName', 'mitra', 'nama mitra', 'nama instansi', 'instansi', 'lembaga mitra', 'lembaga', 'partner'],
    ['partnerName', 'partner name', 'institution', 'perusahaan', 'nama perusahaan', 'mitra kerja sama'],
    ['partnerCountry', 'negara', 'negara mitra', 'country', 'partner country'],
    ['partnerKind', 'jenis mitra', 'kategori mitra', 'kriteria mitra', 'partner type', 'partner kind'],
    ['level', 'tingkat', 'tingkat kerja sama', 'level', 'lingkup', 'skala', 'cakupan'],
    [
      'kind',
      'jenis',
      'jenis dokumen',
      'jenis kerja sama',
      'jenis naskah',
      'bentuk kerja sama',
      'type',
      'document type',
    ],
    ['kind', 'kind', 'agreement type'],
    [
      'title',
      'judul',
      'judul kerja sama',
      'judul kerjasama',
      'tentang',
      'perihal',
      'nama kerja sama',
      'title',
      'subject',
    ],
    [
      'signedOn',
      'tanggal tanda tangan',
      'tanggal penandatanganan',
      'tgl ttd',
      'tanggal ttd',
      'signed on',
      'date signed',
    ],
    ['signedOn', 'signing date', 'tanggal', 'tgl'],
    ['beganOn', 'tanggal mulai', 'mulai', 'tanggal awal', 'tgl mulai', 'mulai berlaku', 'tmt', 'start date', 'start'],
    ['beganOn', 'effective date', 'berlaku mulai', 'awal'],
    ['endsOn', 'tanggal berakhir', 'berakhir', 'tanggal akhir', 'tgl berakhir', 'tgl akhir', 'masa berlaku', 'akhir'],
    ['endsOn', 'end date', 'expiry date', 'expires', 'valid until', 'berlaku sampai', 'selesai'],
    ['description', 'deskripsi', 'ruang lingkup', 'keterangan', 'description', 'scope', 'lingkup kegiatan'],
    ['budget', 'anggaran', 'nilai', 'nilai kontrak', 'dana', 'jumlah dana', 'budget', 'value'],
    ['currency', 'mata uang', 'currency'],
    ['unit', 'unit', 'unit kerja', 'unit pelaksana', 'jurusan', 'program studi', 'prodi', 'fakultas', 'department'],
    ['unit', 'unit pengusul', 'penanggung jawab unit', 'responsible unit'],
    ['institutionSignatory', 'penandatangan', 'penandatangan institusi', 'pihak pertama', 'signatory'],
    ['institutionSignatoryTitle', 'jabatan penandatangan', 'jabatan pihak pertama', 'signatory title'],
    ['institutionResponsible', 'penanggung jawab', 'pic', 'person in charge', 'pj'],
    ['partnerSignatory', 'penandatangan mitra', 'pihak kedua', 'partner signatory'],
    ['partnerSignatoryTitle', 'jabatan penandatangan mitra', 'jabatan pihak kedua', 'partner signatory title'],
    ['partnerResponsible', 'penanggung jawab mitra', 'pic mitra', 'kontak mitra', 'partner contact'],
    ['place', 'status', 'keadaan', 'tahap'],
    ['summary', 'ringkasan', 'summary'],
  ],
  PARTNERS: [
    [
      'name',
      'nama',
      'nama mitra',
      'mitra',
      'nama instansi',
      'instansi',
      'name',
      'partner',
      'partner name',
      'perusahaan',
    ],
    ['country', 'negara', 'country'],
    ['kind', 'jenis', 'jenis mitra', 'kategori', 'kriteria mitra', 'kind', 'type', 'category'],
    ['level', 'tingkat', 'level', 'skala', 'lingkup'],
    ['address', 'alamat', 'address'],
    ['website', 'situs', 'situs web', 'laman', 'website', 'web', 'url'],
  ],
  UNITS: [
    ['parentCode', 'kode induk', 'induk', 'unit induk', 'parent', 'parent code', 'atasan'],
    ['code', 'kode', 'kode unit', 'singkatan', 'code', 'unit code'],
    ['name', 'nama', 'nama unit', 'unit', 'unit kerja', 'name', 'unit name'],
    ['nameEn', 'nama inggris', 'nama (inggris)', 'english name', 'name (en)', 'name in english'],
    ['kind', 'jenis', 'jenis unit', 'kind', 'type'],
    ['echelon', 'eselon', 'echelon'],
  ],
  STAFF: [
    ['email', 'email', 'e-mail', 'surel', 'alamat email', 'email address', 'mail'],
    ['name', 'nama', 'nama lengkap', 'nama pegawai', 'name', 'full name'],
    ['roles', 'peran', 'role', 'roles', 'hak akses'],
    ['position', 'jabatan', 'kode jabatan', 'position', 'post', 'position code'],
    ['unit', 'unit', 'unit kerja', 'kode unit', 'jurusan', 'department', 'unit code'],
    ['mode', 'status jabatan', 'definitif/plt', 'mode'],
    ['startsOn', 'tmt', 'mulai', 'tanggal mulai', 'sejak', 'start', 'start date', 'starts on'],
    ['endsOn', 'berakhir', 'tanggal berakhir', 'sampai', 'end', 'end date', 'ends on'],
    ['basis', 'dasar', 'sk', 'nomor sk', 'basis', 'decree'],
  ],
};

const meaning: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(words).map(([target, rows]) => [
    target,
    new Map(rows.flatMap(([field, ...headings]) => headings.map((one) => [key(one), field] as const)).reverse()),
  ]),
);

function key(heading: string): string {
  return plainWord(heading)
    .replace(/kerjasama/g, 'kerja sama')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What each of these headings is likely to mean; a field is suggested for one column only. */
export function suggestFields(target: ImportTarget, headings: readonly (string | null)[]): (string | null)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const field = heading === null ? undefined : meaning[target]?.get(key(heading));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
