import { defineEntity, p } from '@mikro-orm/core';
import type { Definition } from '../../engines/workflow/definition.js';
import { civilDate, instant, localized, tenantKey } from '../../platform/database/keys.js';
import { visibleFilter } from '../../platform/database/visible-filter.js';
import { procedureVisible } from './procedure.policy.js';

/** One version of an SOP. Its definition never changes; a decree makes it active, the next version retires it. */
export const ProcedureVersionSchema = defineEntity({
  name: 'ProcedureVersion',
  tableName: 'procedure_version',
  properties: {
    ...tenantKey(),
    code: p.text(),
    label: p.text(),
    name: localized(),
    /** DOMESTIC, FOREIGN or ANY. */
    scope: p.text(),
    definition: p.json<Definition>(),
    /** The file as it was handed in. */
    sourceText: p.text(),
    hash: p.text(),
    /** DRAFT, ACTIVE or RETIRED. */
    state: p.text(),
    decreeNumber: p.text().nullable(),
    decreeOn: civilDate().nullable(),
    decreeFileId: p.uuid().nullable(),
    /** A decree that is a stand-in, and says so. */
    decreeSample: p.boolean().default(false),
    /** The SOP's own official file, for anyone to fetch while the version is in force; marked where it is a stand-in. */
    officialFileId: p.uuid().nullable(),
    officialFileName: p.text().nullable(),
    officialSample: p.boolean().default(false),
    /** Sources its definition calls not confirmed and somebody has confirmed since, by their code. */
    confirmedSources: p.array().columnType('text[]').default([]),
    effectiveOn: civilDate().nullable(),
    activatedById: p.uuid().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: p.integer().default(1),
  },
  filters: visibleFilter(procedureVisible),
  uniques: [
    { name: 'procedure_version_label', properties: ['institutionId', 'code', 'label'] },
    {
      name: 'procedure_version_active',
      expression:
        'create unique index "procedure_version_active" on "procedure_version" ("institution_id", "code") where "state" = \'ACTIVE\'',
    },
  ],
});
export class ProcedureVersion extends ProcedureVersionSchema.class {}
ProcedureVersionSchema.setClass(ProcedureVersion);
