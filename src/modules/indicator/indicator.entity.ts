import { defineEntity, p } from '@mikro-orm/core';
import type { Pack } from '../../engines/indicator/pack.js';
import type { TargetStep } from '../../engines/indicator/target.js';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { packVisible, satisfactionVisible, settingVisible } from './indicator.policy.js';

/** One version of an institution's indicators (indikator kinerja). It never changes; a later version follows it. */
export const IndicatorPackSchema = defineEntity({
  name: 'IndicatorPack',
  tableName: 'indicator_pack',
  properties: {
    ...tenantKey(),
    code: p.text(),
    label: p.text(),
    title: localized(),
    /** As text keeps it: the order of the measures is the file's. */
    content: p.json<Pack>().columnType('json'),
    /** The file as it was handed in. */
    sourceText: p.text(),
    hash: p.text(),
    validFrom: civilDate(),
    validTo: civilDate().nullable(),
    /** Null: from the command line. */
    importedById: p.uuid().nullable(),
    createdAt: instant(),
  },
  filters: visibleFilter(packVisible),
  uniques: [{ name: 'indicator_pack_label', properties: ['institutionId', 'code', 'label'] }],
});
export class IndicatorPack extends IndicatorPackSchema.class {}
IndicatorPackSchema.setClass(IndicatorPack);

/** How an institution reads what its indicators leave open; what is null or empty is as the pack says. */
export const IndicatorSettingSchema = defineEntity({
  name: 'IndicatorSetting',
  tableName: 'indicator_setting',
  properties: {
    ...tenantKey(),
    packCode: p.text(),
    targetStep: p.text().$type<TargetStep>().nullable(),
    departmentKinds: p.array().columnType('text[]').default([]),
    studyProgrammeKinds: p.array().columnType('text[]').default([]),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(settingVisible),
  uniques: [{ name: 'indicator_setting_pack', properties: ['institutionId', 'packCode'] }],
});
export class IndicatorSetting extends IndicatorSettingSchema.class {}
IndicatorSettingSchema.setClass(IndicatorSetting);

/**
 * What a closed survey about a cooperation came to, kept when it closed so that years can be counted without adding up
 * every answer again; kept anew when responses are taken back.
 */
export const CooperationSatisfactionSchema = defineEntity({
  name: 'CooperationSatisfaction',
  tableName: 'cooperation_satisfaction',
  properties: {
    ...tenantKey(),
    campaignId: p.uuid(),
    cooperationId: p.uuid(),
    /** The converted index as it is published; null where the survey makes none that may be told. */
    index: p.text().columnType('numeric').nullable(),
    grade: p.text().nullable(),
    responses: p.integer(),
    closedOn: civilDate(),
    /** Of the result it was taken from. */
    hash: p.text(),
    at: instant(),
  },
  filters: visibleFilter(satisfactionVisible),
  uniques: [{ name: 'cooperation_satisfaction_campaign', properties: ['institutionId', 'campaignId'] }],
  indexes: [
    { name: 'cooperation_satisfaction_closed', properties: ['institutionId', 'closedOn', 'id'] },
    { name: 'cooperation_satisfaction_of', properties: ['institutionId', 'cooperationId'] },
  ],
});
export class CooperationSatisfaction extends CooperationSatisfactionSchema.class {}
CooperationSatisfactionSchema.setClass(CooperationSatisfaction);
