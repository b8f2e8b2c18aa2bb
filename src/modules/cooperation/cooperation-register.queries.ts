/** Where cases stand in the registers: the needs they are based on, the cases they rest on, the papers they hold. */
export const registerContributions = {
  Cooperation: {
    needs: { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] },
    basis: { from: 'one', type: 'Cooperation', on: { id: 'basis_id' } },
    dependents: { from: 'connection', type: 'Cooperation', on: { basis_id: 'id' } },
  },
  Need: { cooperation: { from: 'one', type: 'Cooperation', on: { id: 'cooperation_id' } } },
  Document: { cooperation: { from: 'one', type: 'Cooperation', on: { id: 'container_id' } } },
} as const;
