/** A schema without a word of the domain, with every kind of field that can go wrong. */
export const sdl = /* GraphQL */ `
  enum Colour { RED GREEN }
  input Pick @oneOf { id: ID, name: String }
  input Wish { colour: Colour!, tags: [String!], inner: Wish }
  input Flat { colour: Colour = RED, tags: [String!]! }
  interface Named { name: String! }
  type Node implements Named { id: ID!, name: String!, colour: Colour, child: Node, children(first: Int = 5): [Node!]!, mustFail: String! }
  type Other implements Named { name: String! }
  union Either = Node | Other
  type Query {
    node(pick: Pick, delayMs: Int): Node
    nodes(first: Int = 10): [Node!]!
    named: [Named!]!
    either: Either
    wish(input: Wish!): String
    flat(input: Flat!): String
    who: String
    fails(how: String!): String
    broken: Node!
  }
  type Mutation { echo(text: String!): String }
  type Subscription { ticks(from: Int = 0): Int, mine: String }
`;
