/** What one questionnaire may hold. Beyond it a document is refused, not walked. */
export const limits = {
  depth: 40,
  nodes: 100_000,
  characters: 2_000_000,
  pages: 200,
  questions: 1_000,
  nesting: 8,
  choices: 1_000,
  rows: 200,
  columns: 50,
  items: 100,
  files: 20,
  languages: 20,
  keyLength: 100,
  label: 40,
  pattern: 200,
  /** Characters of all patterns together. */
  patterns: 5_000,
  /** Steps that all patterns of one response may take together: about a second. */
  patternWork: 30_000_000,
  /** Longest answers, in characters. */
  line: 1_000,
  text: 10_000,
  /** Answers in one response, group items included. */
  answers: 5_000,
  /** Steps of judging one response, see `workOf`. */
  work: 1_000_000,
} as const;
