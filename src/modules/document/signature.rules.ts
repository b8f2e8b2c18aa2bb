/** Both sides at one table, or each by itself. */
export const signingManners = ['TOGETHER', 'SEPARATELY'] as const;
export type SigningManner = (typeof signingManners)[number];

/** PENDING: a provider has not answered yet. REFUSED: it said no. LAPSED: it said yes, but the case had moved on. */
export const signatureStatuses = ['PENDING', 'SIGNED', 'REFUSED', 'LAPSED'] as const;
export type SignatureStatus = (typeof signatureStatuses)[number];

/** What can be said of a signature today. */
export const verifications = ['VALID', 'REGISTERED', 'BROKEN', 'UNKNOWN'] as const;
export type Verification = (typeof verifications)[number];
