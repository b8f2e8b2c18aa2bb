/** How a case tells of the one it follows, and of those that follow it. */
export const successionContributions = {
  succession: { from: 'column', column: 'succession' },
  predecessor: { from: 'one', type: 'Cooperation', on: { id: 'predecessor_id' } },
  successors: { from: 'many', type: 'Cooperation', on: { predecessor_id: 'id' }, order: ['registered_at', 'id'] },
} as const;
