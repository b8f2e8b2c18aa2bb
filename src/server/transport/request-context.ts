import type { Credential } from '../server-parts.js';

const credentialKey = Symbol('credential');

/** The domain's context with the caller's credential on it, under a symbol that Apollo's copy keeps. */
export type RequestContext = object & { readonly [credentialKey]?: Credential };

export const withCredential = (context: object, credential: Credential): RequestContext =>
  Object.assign(context, { [credentialKey]: credential });

export const credentialIn = (context: RequestContext): Credential | undefined => context[credentialKey];
