/** The three duties of higher education (tridharma). */
export const dharmas = ['EDUCATION', 'RESEARCH', 'COMMUNITY_SERVICE'] as const;
export type Dharma = (typeof dharmas)[number];
