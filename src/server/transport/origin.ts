/**
 * Whether a page at this origin may open a WebSocket, which no browser protects by CORS. No origin means no browser.
 * Same-origin is judged by the public URL and by Host; no cookie is ever read, so a forged Host gains nothing.
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
  publicUrl: string | null,
): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return false;
  if (publicUrl && new URL(publicUrl).origin === origin) return true;
  return host !== undefined && new URL(origin).host === host.toLowerCase();
}
