import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Locale } from '../../kernel/text.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import type { Request } from '../identity/request.js';
import { Language } from '../procedure/chart.type.js';
import { checklistOf, type Requirement } from './checklist.loaders.js';
import { RequiredClauseType } from './checklist.type.js';
import { ClauseArgs, ClauseConnection } from './clause.type.js';
import { type ClauseChange, clausesRedline, textsRedline, type WordingRedline } from './clause-redline.js';
import { ClauseChangeType, ClauseRedlineType } from './clause-redline.type.js';

const language = { defaultValue: Language.ID, description: 'In which language.' };
const localeOf = (asked: Language): Locale => (asked === Language.EN ? 'en' : 'id');

@Resolver(() => CooperationType)
export class CooperationClausesResolver {
  @FieldResolver(() => ClauseConnection, {
    description:
      'The clauses it negotiates (butir kesepakatan), in their order; removed ones too, unless `where` leaves them out.',
  })
  clauses(@Root() row: object, @Args(() => ClauseArgs) page: PageArguments, @Info() info: GraphQLResolveInfo): object {
    return pageIn(row, page, info);
  }

  @FieldResolver(() => [RequiredClauseType], {
    description:
      'The clauses its instrument must have by regulation or the SOP, as far as they apply to the case as it stands, and how far each is. Empty when the procedure has no such checklist.',
  })
  requiredClauses(@Root() row: object, @Ctx() request: Request): Promise<Requirement[]> {
    return checklistOf(request, row);
  }

  @Query(() => ClauseRedlineType, {
    nullable: true,
    description:
      'What was changed between two texts of one clause; null when there are no such two the caller may see.',
  })
  clauseRedline(
    @Arg('fromTextId', () => ID, { description: 'The one text, usually the earlier.' }) fromTextId: string,
    @Arg('toTextId', () => ID, { description: 'The other text of the same clause.' }) toTextId: string,
    @Arg('language', () => Language, language) asked: Language,
    @Ctx() request: Request,
  ): Promise<WordingRedline | null> {
    return textsRedline(request, fromTextId, toTextId, localeOf(asked));
  }

  @Query(() => [ClauseChangeType], {
    nullable: true,
    description:
      'What was changed on the table between two instants, clause by clause in the present order, each at its latest text of then. Empty when there is no such cooperation the caller may see.',
  })
  clausesRedline(
    @Arg('cooperationId', () => ID, { description: 'The cooperation.' }) cooperationId: string,
    @Arg('from', () => DateTime, { description: 'The earlier instant.' }) from: Date,
    @Arg('to', () => DateTime, { description: 'The later instant.' }) to: Date,
    @Arg('language', () => Language, language) asked: Language,
    @Ctx() request: Request,
  ): Promise<ClauseChange[]> {
    return clausesRedline(request, cooperationId, { from, to }, localeOf(asked));
  }
}
