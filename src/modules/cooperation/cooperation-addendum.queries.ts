/** How a case tells of the agreement it amends, and an agreement of what was added to it. */
export const addendumContributions = {
  isAddendum: { from: 'expression', sql: (alias: string) => `${alias}."amends_id" is not null` },
  addendumNumber: { from: 'column', column: 'addendum_number' },
  amends: { from: 'one', type: 'Cooperation', on: { id: 'amends_id' } },
  addenda: {
    from: 'many',
    type: 'Cooperation',
    on: { amends_id: 'id' },
    order: ['addendum_number', 'registered_at', 'id'],
  },
  endsOnSetBy: { from: 'one', type: 'Cooperation', on: { id: 'ends_on_set_by_id' } },
  terms: { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] },
} as const;
