/** How the history tells what was taken back or corrected: by the later act that did it, since acts never change. */
export const mendContributions = {
  Act: {
    takenBackBy: {
      from: 'one',
      type: 'Act',
      on: { cooperation_id: 'cooperation_id', takes_back: 'number' },
    },
    takenBackAt: {
      from: 'expression',
      sql: (alias: string) =>
        `(select b."at" from "act" b where b."institution_id" = ${alias}."institution_id"` +
        ` and b."cooperation_id" = ${alias}."cooperation_id" and b."takes_back" = ${alias}."number")`,
    },
    takesBack: {
      from: 'one',
      type: 'Act',
      on: { cooperation_id: 'cooperation_id', number: 'takes_back' },
    },
    corrections: { from: 'columns', columns: ['cooperation_id', 'corrections'] },
  },
} as const;
