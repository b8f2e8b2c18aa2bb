/** PostgreSQL's connection class (08), shutdown (57P0x), too many connections (53300), and the socket errors under it. */
const downCodes =
  /^(08\w{3}|57P0[1-5]|57014|55P03|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|CONNECTION_ENDED)$/;
const downMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** True when the error, or one it was caused by, says that the database cannot be reached: a retry may then succeed. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 6) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && downCodes.test(code)) return true;
  // ENOENT alone may be any file; on connect it is the unix socket of a stopped server.
  if (code === 'ENOENT' && (error as { syscall?: unknown }).syscall === 'connect') return true;
  if (typeof message === 'string' && downMessages.test(message)) return true;
  const { originalError, cause, previous, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.some((inner) => isDatabaseDown(inner, depth + 1))) return true;
  return [originalError, cause, previous].some((inner) => inner !== error && isDatabaseDown(inner, depth + 1));
}
