const names = new Set<string>();

/** Marks an input type as `@oneOf`: exactly one of its fields is given. type-graphql has no decorator of its own. */
export const OneOf =
  (name: string): ClassDecorator =>
  () => {
    names.add(name);
  };

export const oneOfInputs = (): readonly string[] => [...names];
