import { registerEnumType } from 'type-graphql';
import { standings } from '../../engines/indicator/judge.js';
import { packSeverities } from '../../engines/indicator/lint-pack.js';
import { unitRoles, valueUnits } from '../../engines/indicator/pack.js';
import { targetSteps } from '../../engines/indicator/target.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { proofKinds } from './measure.js';

export const StandingEnum = enumOf(standings);
registerEnumType(StandingEnum, {
  name: 'IndicatorStanding',
  description: 'How an indicator stands against its target. The exact value is compared, not the rounded one.',
  valuesConfig: {
    MET: { description: 'The target is reached (tercapai).' },
    NOT_MET: { description: 'It is not reached (belum tercapai).' },
    UNKNOWN: { description: 'There is a target, but the value is not known; `unknown` says why.' },
    NO_TARGET: { description: 'No target is set for that year.' },
  },
});

export const UnitRoleEnum = enumOf(unitRoles);
registerEnumType(UnitRoleEnum, {
  name: 'IndicatorUnitRole',
  description: 'What units are counted as, whatever the institution calls them.',
  valuesConfig: {
    DEPARTMENT: { description: 'A department, with all units below it (jurusan).' },
    STUDY_PROGRAMME: { description: 'A study programme (program studi, prodi).' },
  },
});

export const ValueUnitEnum = enumOf(valueUnits);
registerEnumType(ValueUnitEnum, {
  name: 'IndicatorValueUnit',
  description: 'What an indicator’s value is in.',
  valuesConfig: {
    PERCENT: { description: 'Percent, 0 to 100.' },
    COUNT: { description: 'A number of things.' },
    RATIO: { description: 'A ratio or score.' },
  },
});

export const TargetStepEnum = enumOf(targetSteps);
registerEnumType(TargetStepEnum, {
  name: 'IndicatorTargetStep',
  description: 'What a rise of 5 % a year means.',
  valuesConfig: {
    POINTS: { description: 'Points of the indicator’s own unit: 80, 85, 90 (poin persen).' },
    RELATIVE: { description: 'A share of the target of the year before: 80, 84, 88.2 (persen dari tahun sebelumnya).' },
  },
});

export const PackSeverityEnum = enumOf(packSeverities);
registerEnumType(PackSeverityEnum, {
  name: 'IndicatorFindingSeverity',
  description: 'How much a finding about indicators weighs.',
  valuesConfig: {
    WARNING: { description: 'A gap that the institution should close.' },
    INFO: { description: 'Something to know and to accept.' },
  },
});

export const ProofKindEnum = enumOf(proofKinds);
registerEnumType(ProofKindEnum, {
  name: 'IndicatorProof',
  description: 'What shows that something counts.',
  valuesConfig: {
    ACTIVITY: { description: 'An activity that was held (kegiatan).' },
    AGREEMENT: { description: 'The agreement itself, in force (perjanjian).' },
    ASPECT: { description: 'Evidence of an aspect (aspek).' },
    BENEFIT: { description: 'A benefit recorded for a unit (manfaat).' },
    DECISION: { description: 'A decision to extend or develop the cooperation (keputusan).' },
    FIGURE: { description: 'A figure the institution recorded (data angka).' },
    SERVICE: { description: 'A time of service that was kept or not (waktu layanan).' },
    SUCCESSOR: { description: 'A cooperation that followed it and came into force (penerus).' },
    SURVEY: { description: 'A closed survey about the cooperation (survei).' },
    UNIT: { description: 'A unit that existed (unit).' },
  },
});

export const unknownCodes = [
  'CASE_UNCOVERED',
  'DIVISION_BY_ZERO',
  'MEASURE_UNKNOWN',
  'NOT_COUNTED',
  'NO_UNITS',
  'YEAR_NOT_BEGUN',
] as const;
export type UnknownCode = (typeof unknownCodes)[number];
export const UnknownCodeEnum = enumOf(unknownCodes);
registerEnumType(UnknownCodeEnum, {
  name: 'IndicatorUnknownCode',
  description: 'Why a value is not known. What is not known is never shown as zero.',
  valuesConfig: {
    CASE_UNCOVERED: { description: 'The rule has cases, and none of them speaks of these numbers.' },
    DIVISION_BY_ZERO: { description: 'The divisor that `name` shows is zero.' },
    MEASURE_UNKNOWN: { description: 'What `name` stands for is not known: no figure is recorded for that day.' },
    NOT_COUNTED: { description: 'The indicator is stated here and counted elsewhere.' },
    NO_UNITS: { description: 'There is no unit of the kind it is counted by.' },
    YEAR_NOT_BEGUN: { description: 'The year begins after the day asked for.' },
  },
});
