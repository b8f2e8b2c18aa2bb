import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Gateway } from '../../platform/database/gateway.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Verification } from './signature.rules.js';
import type { SignatureMethods } from './signature-methods.js';

interface Row {
  readonly sha256: string;
  readonly versionKey: string | null;
  readonly scanSha256: string | null;
  readonly scanKey: string | null;
  readonly signedAt: string | null;
  readonly certificateSerial: string | null;
  readonly reportReference: string | null;
}

const kept = `select s."sha256", v."storage_key" as "versionKey", g."scan_sha256" as "scanSha256", c."storage_key" as "scanKey",
    g."signed_at" as "signedAt", g."certificate_serial" as "certificateSerial", g."report_reference" as "reportReference"
  from "approval_slot" s
  left join lateral (select f."storage_key" from "document_version" d
    join "stored_file" f on f."institution_id" = d."institution_id" and f."id" = d."file_id"
    where d."institution_id" = s."institution_id" and d."document_id" = s."document_id" and d."number" = s."version_number") v on true
  left join "signature" g on g."institution_id" = s."institution_id" and g."id" = s."signature_id"
  left join "stored_file" c on c."institution_id" = g."institution_id" and c."id" = g."file_id"
  where s."institution_id" = $1 and s."id" = $2 and s."state" = 'SIGNED'`;

/** Hashes the bytes on file afresh and asks the provider what it says of the signature in a slot. */
export async function verifySignature(
  parts: { readonly gateway: Gateway; readonly storage: Storage; readonly methods: SignatureMethods },
  institutionId: string,
  slotId: string,
  method: string,
): Promise<Verification> {
  const { gateway, storage, methods } = parts;
  const [row] = await gateway.read<Row>(institutionId, kept, [institutionId, slotId]);
  const provider = methods.find(method);
  if (!row || !provider) return 'UNKNOWN';
  const { sha256, versionKey, scanSha256, scanKey, signedAt, certificateSerial, reportReference } = row;
  const told = { certificateSerial, reportReference, signedAt: signedAt === null ? null : new Date(signedAt) };
  const hashes = {
    ...{ documentSha256: sha256, bytesSha256: await hashOf(storage, versionKey) },
    ...{ scanSha256, scanBytesSha256: await hashOf(storage, scanKey) },
  };
  return provider.verify({ ...told, ...hashes }).catch(() => 'UNKNOWN' as const);
}

/** Null where there are no bytes to hash. */
async function hashOf(storage: Storage, storageKey: string | null): Promise<string | null> {
  if (storageKey === null) return null;
  const digest = createHash('sha256');
  try {
    await pipeline(await storage.read(storageKey), digest);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return digest.digest('hex');
}
