import { definitionShape } from './format.js';
import { expressionShape } from './format-expression.js';
import { codePattern, type ObjectShape, type Shape } from './shape.js';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = {
  readonly [key: string]: string | number | boolean | readonly (string | JsonSchema)[] | JsonSchema;
};

/** The published form of the format: what an editor or another tool can check. References and meaning are beyond it. */
export const procedureFormatSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Mitra procedure, format 1',
  description:
    'The structure of a procedure file. That codes meet their definitions, guards their types and actors their positions is checked when the file is read.',
  ...schemaOf(definitionShape),
  $defs: { expression: schemaOf(expressionShape) },
});

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        maxLength: shape.max,
        ...(shape.pattern ? { pattern: shape.pattern } : { pattern: '\\S' }),
        ...(shape.wanted ? { description: shape.wanted } : {}),
      };
    case 'code':
      return {
        type: 'string',
        pattern: codePattern,
        description: shape.role === 'DEFINES' ? `Defines a ${shape.kind}.` : `Names a ${shape.kind}.`,
      };
    case 'number':
      return { type: shape.integer ? 'integer' : 'number', ...(shape.min === undefined ? {} : { minimum: shape.min }) };
    case 'boolean':
      return { type: 'boolean' };
    case 'literal':
      return { const: shape.value };
    case 'oneOf':
      return { enum: shape.values };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), minItems: shape.min, maxItems: shape.max };
    case 'object':
      return objectSchema(shape);
    case 'tagged':
      return { oneOf: Object.values(shape.cases).map(objectSchema) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'named':
      return { $ref: `#/$defs/${shape.name}` };
  }
}

function objectSchema(shape: ObjectShape): JsonSchema {
  const fields = Object.entries({ ...shape.required, ...shape.optional });
  return {
    type: 'object',
    required: Object.keys(shape.required),
    properties: Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field)])),
    additionalProperties: false,
  };
}
