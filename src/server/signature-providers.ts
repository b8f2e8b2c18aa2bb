import type { SignatureProvider } from '../modules/document/signature-provider.js';

/** Adapters of certified providers that this installation adds to the shipped ways to sign (docs/signing.md). */
export const signatureProviders: readonly SignatureProvider[] = [];
