import type { Field, Projection } from './projection.js';

/**
 * Every object type that is read from a table. A module defines its own types and contributes fields to types of
 * earlier modules; look-ahead then crosses modules that know nothing of each other.
 */
export class Projections<V> {
  private readonly byType = new Map<string, Projection<V>>();
  private readonly byPrefix = new Map<string, Projection<V>>();
  private readonly contributed = new Map<string, Record<string, Field<V>>>();

  define(projection: Projection<V>): void {
    if (this.byType.has(projection.type)) throw new Error(`${projection.type} is projected twice`);
    if (this.byPrefix.has(projection.prefix)) throw new Error(`the id prefix ${projection.prefix} is used twice`);
    this.byType.set(projection.type, projection);
    this.byPrefix.set(projection.prefix, projection);
  }

  extend(type: string, fields: Readonly<Record<string, Field<V>>>): void {
    this.contributed.set(type, { ...this.contributed.get(type), ...fields });
  }

  get(type: string): Projection<V> {
    const projection = this.byType.get(type);
    if (!projection) throw new Error(`no projection for ${type}`);
    return projection;
  }

  field(type: string, name: string): Field<V> | undefined {
    return this.get(type).fields[name] ?? this.contributed.get(type)?.[name];
  }

  fieldsOf(type: string): Readonly<Record<string, Field<V>>> {
    return { ...this.get(type).fields, ...this.contributed.get(type) };
  }

  withPrefix(prefix: string): Projection<V> | undefined {
    return this.byPrefix.get(prefix);
  }

  types(): string[] {
    return [...this.byType.keys()];
  }
}
