import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { redlineChanges } from './clause-redline.js';
import { type RedlineGrain as Grain, type RedlineKind as Kind, redlineGrains, redlineKinds } from './redline.rules.js';

export const RedlineKind = enumOf(redlineKinds);
registerEnumType(RedlineKind, {
  name: 'RedlineKind',
  description: 'What became of a piece of text.',
  valuesConfig: {
    SAME: { description: 'It stands in both.' },
    ADDED: { description: 'It was put in (ditambahkan).' },
    REMOVED: { description: 'It was struck (dihapus).' },
  },
});
export const RedlineGrain = enumOf(redlineGrains);
registerEnumType(RedlineGrain, {
  name: 'RedlineGrain',
  description:
    'How fine a comparison is. Long texts that have little in common are compared more coarsely, so that none holds up the server.',
  valuesConfig: {
    WORD: { description: 'Word by word.' },
    SENTENCE: { description: 'Sentence by sentence.' },
    WHOLE: { description: 'The one text struck, the other put in.' },
  },
});
export const RedlineChange = enumOf(redlineChanges);
registerEnumType(RedlineChange, {
  name: 'RedlineChange',
  description: 'What became of a clause between two instants.',
  valuesConfig: {
    SAME: { description: 'It has the same words.' },
    CHANGED: { description: 'It has other words.' },
    ADDED: { description: 'There was none yet.' },
    REMOVED: { description: 'Its latest text is that there be none.' },
  },
});

@ObjectType('RedlinePart', { simpleResolvers: true, description: 'A piece of two compared texts.' })
export class RedlinePartType {
  @Field(() => RedlineKind, { description: 'What became of it.' })
  kind!: Kind;

  @Field(() => String, { description: 'The piece, with its blanks and line breaks.' })
  text!: string;
}

@ObjectType('Redline', {
  simpleResolvers: true,
  description:
    'Two texts compared (perbandingan). SAME and REMOVED parts joined are the one text, SAME and ADDED parts the other.',
})
export class RedlineType {
  @Field(() => RedlineGrain, { description: 'How fine.' })
  grain!: Grain;

  @Field(() => [RedlinePartType], { description: 'The pieces in their order; what is struck before what replaces it.' })
  parts!: readonly RedlinePartType[];
}

@ObjectType('ClauseRedline', { simpleResolvers: true, description: 'Two texts of a clause compared, in one language.' })
export class ClauseRedlineType {
  @Field(() => RedlineType, { description: 'The headings.' })
  heading!: RedlineType;

  @Field(() => RedlineType, { description: 'The bodies.' })
  body!: RedlineType;

  @Field(() => Boolean, {
    description: 'Whether one of the texts has no words in this language: then it is compared as an empty one.',
  })
  untranslated!: boolean;
}

@ObjectType('ClauseChange', { simpleResolvers: true, description: 'What became of one clause between two instants.' })
export class ClauseChangeType {
  @Field(() => ID, { description: 'The clause.' })
  clauseId!: string;

  @Field(() => RedlineChange, { description: 'What became of it.' })
  change!: string;

  @Field(() => ID, { nullable: true, description: 'The text at the earlier instant; null when there was none.' })
  fromTextId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The text at the later instant; null when there is none.' })
  toTextId?: string | null;

  @Field(() => ClauseRedlineType, { nullable: true, description: 'What was changed; null when nothing was.' })
  redline?: ClauseRedlineType | null;
}
