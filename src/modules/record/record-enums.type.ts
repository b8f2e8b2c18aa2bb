import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { dataRequestKinds, dataRequestStatuses } from './data-request.rules.js';
import { disposalItemStates, disposalStatuses, keptReasons } from './disposal.rules.js';
import { columnSources, fieldTypes, filingEvents, recordSources, recordStatuses, recordTags } from './record.rules.js';
import { dispositions, triggers } from './retention.rules.js';

const say = (meanings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(meanings).map(([code, description]) => [code, { description }]));

export const RetentionTriggerEnum = enumOf(triggers);
registerEnumType(RetentionTriggerEnum, {
  name: 'RetentionTrigger',
  description: 'What a retention is counted from (awal masa simpan).',
  valuesConfig: say({
    FILED: 'The day it was filed (tanggal pengarsipan).',
    YEAR_END: 'The last day of the year it was filed in (akhir tahun).',
    CASE_CLOSED: 'The day its case was closed (kasus ditutup); unknown, and so kept, while it goes on.',
    AGREEMENT_ENDED: 'The last day its agreement held (perjanjian berakhir); unknown, and so kept, before.',
    DECLARED: 'A day that the archive declares for each record (dinyatakan), by recordTriggerDeclare.',
  }),
});
export const RecordDispositionEnum = enumOf(dispositions);
registerEnumType(RecordDispositionEnum, {
  name: 'RecordDisposition',
  description: 'What becomes of a record once its retention is over (nasib akhir). Source: UU 43/2009, PP 28/2012.',
  valuesConfig: say({
    DESTROY: 'Destroyed (musnah), by an act of disposal.',
    REVIEW: 'Looked at first (dinilai kembali): an act of disposal names it, or it stays.',
    PERMANENT: 'Kept for good (permanen).',
  }),
});
export const RecordStatusEnum = enumOf(recordStatuses);
registerEnumType(RecordStatusEnum, {
  name: 'RecordStatus',
  description: 'Whether a record is there.',
  valuesConfig: say({
    ACTIVE: 'It is kept (disimpan).',
    DESTROYED: 'It was destroyed (dimusnahkan); what is left is its tombstone.',
  }),
});
export const RecordSourceEnum = enumOf(recordSources);
registerEnumType(RecordSourceEnum, {
  name: 'RecordSource',
  description: 'What a record was made of.',
  valuesConfig: say({
    MONITORING_REPORT: 'A finished monitoring report (laporan monitoring).',
    EVALUATION: 'A completed evaluation (evaluasi).',
    DOCUMENT: 'A version of a case’s document (dokumen).',
    FILE: 'A file sent for it (berkas).',
  }),
});
export const FilingEventEnum = enumOf(filingEvents);
registerEnumType(FilingEventEnum, {
  name: 'FilingEvent',
  description: 'What a series files by itself when it happens (pengarsipan otomatis).',
  valuesConfig: say({
    MONITORING_REPORT_FINISHED: 'A monitoring report was finished.',
    EVALUATION_COMPLETED: 'An evaluation was completed.',
    DOCUMENT_VERSION_ADDED: 'A version of a document of the named kind was put in or made.',
  }),
});
export const RecordTagEnum = enumOf(recordTags);
registerEnumType(RecordTagEnum, {
  name: 'RecordTagCode',
  description: 'What a record is evidence for.',
  valuesConfig: say({ LED: 'A unit’s self-evaluation report (Laporan Evaluasi Diri).' }),
});
export const RecordColumnSourceEnum = enumOf(columnSources);
registerEnumType(RecordColumnSourceEnum, {
  name: 'RecordColumnSource',
  description: 'What a column of the table of series shows.',
  valuesConfig: say({
    NUMBER: 'The row’s number (no).',
    CODE: 'The series’ code (kode).',
    TITLE: 'The series’ name (nama rekaman).',
    FORM: 'The form’s code with its version (kode formulir).',
    FORM_TITLE: 'The form’s name (nama formulir).',
    LOCATION: 'Where records are kept (lokasi penyimpanan).',
    RETENTION: 'How long (masa penyimpanan), in words.',
    TRIGGER: 'What that is counted from (awal masa simpan).',
    DISPOSITION: 'What becomes of them (nasib akhir).',
    BASIS: 'By which rule (dasar).',
    RECORDS: 'How many records there are (jumlah arsip).',
    FIELD: 'One of the series’ own fields (isian sendiri).',
  }),
});
export const RecordFieldTypeEnum = enumOf(fieldTypes);
registerEnumType(RecordFieldTypeEnum, {
  name: 'RecordFieldType',
  description: 'What a field of a series holds.',
  valuesConfig: say({
    TEXT: 'Words (teks).',
    NUMBER: 'An exact decimal (angka).',
    DATE: 'A day, YYYY-MM-DD (tanggal).',
  }),
});
export const DisposalStatusEnum = enumOf(disposalStatuses);
registerEnumType(DisposalStatusEnum, {
  name: 'RecordDisposalStatus',
  description: 'How far an act of disposal is.',
  valuesConfig: say({
    PROPOSED: 'Proposed, and not approved by all (diusulkan).',
    APPROVED: 'Approved by all; being carried out (disetujui).',
    DONE: 'Carried out; the certificate is there (selesai).',
    REJECTED: 'Rejected or taken back (ditolak).',
  }),
});
export const DisposalItemStateEnum = enumOf(disposalItemStates);
registerEnumType(DisposalItemStateEnum, {
  name: 'RecordDisposalItemState',
  description: 'What became of a record of an act of disposal.',
  valuesConfig: say({
    PENDING: 'Nothing yet (menunggu).',
    DESTROYED: 'It was destroyed (dimusnahkan).',
    KEPT: 'It was kept after all (disimpan).',
  }),
});
export const KeptReasonEnum = enumOf(keptReasons);
registerEnumType(KeptReasonEnum, {
  name: 'RecordKeptReason',
  description: 'Why a listed record was kept after all.',
  valuesConfig: say({
    HELD: 'A hold was placed meanwhile (ditahan).',
    NOT_DUE: 'Its retention was not over (belum jatuh tempo).',
    CLOCK_AHEAD:
      'Its retention was over by the server’s clock, which ran ahead of or was moved on from the database’s, and not by that one (jam server mendahului).',
    PERMANENT: 'Its series keeps it for good now (permanen).',
    GONE: 'It was destroyed by another act (sudah musnah).',
    REJECTED: 'The act was rejected (ditolak).',
  }),
});
export const DataRequestKindEnum = enumOf(dataRequestKinds);
registerEnumType(DataRequestKindEnum, {
  name: 'DataRequestKind',
  description: 'What a person asks about the own data. Source: UU 27/2022 articles 7 and 8.',
  valuesConfig: say({
    ACCESS: 'To have it (akses), as JSON.',
    ERASURE: 'To have it erased (penghapusan).',
  }),
});
export const DataRequestStatusEnum = enumOf(dataRequestStatuses);
registerEnumType(DataRequestStatusEnum, {
  name: 'DataRequestStatus',
  description: 'How far a request is.',
  valuesConfig: say({
    OPEN: 'Nobody has decided (menunggu keputusan).',
    GRANTED: 'Granted, and to be carried out (dikabulkan).',
    REFUSED: 'Refused with a reason (ditolak).',
    DONE: 'Carried out (selesai).',
  }),
});
