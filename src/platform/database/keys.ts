import { p } from '@mikro-orm/core';

/** The key of every row that belongs to an institution: the institution leads, so that no index crosses it. */
export const tenantKey = () => ({
  institutionId: p.uuid().primary(),
  id: p.uuid().primary(),
});

/** A text in Indonesian and English, stored as JSON. */
export const localized = () => p.json<{ id: string; en: string }>();

export const instant = () => p.datetime().columnType('timestamptz');
export const civilDate = () => p.text().columnType('date');
