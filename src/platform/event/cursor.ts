import { GraphQLError } from 'graphql';

const VERSION = 1;

/** A place in an institution's stream, for the outside. Opaque to clients: its form may change. */
export const cursorOf = (institutionId: string, position: number): string =>
  Buffer.from(`${VERSION}.${institutionId}.${position}`).toString('base64url');

/** The position a cursor stands for; another institution's cursor is as bad as none at all. */
export function positionOf(cursor: string, institutionId: string): number {
  const text = cursor.length > 200 ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const [version, institution, position, ...rest] = text.split('.');
  if (version === String(VERSION) && institution === institutionId && rest.length === 0)
    if (position !== undefined && /^(0|[1-9]\d{0,14})$/.test(position)) return Number(position);
  throw badCursor('This cursor is not one of this log. Use the cursor of an event or of a page of events.');
}

export const badCursor = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
