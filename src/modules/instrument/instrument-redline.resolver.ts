import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ClauseChange } from '../clause/clause-redline.js';
import { ClauseChangeType } from '../clause/clause-redline.type.js';
import type { Request } from '../identity/request.js';
import { Language } from '../procedure/chart.type.js';
import { instrumentRedline } from './instrument-redline.js';

@Resolver()
export class InstrumentRedlineResolver {
  @Query(() => [ClauseChangeType], {
    nullable: true,
    description:
      'What was changed between two composed texts of one cooperation, clause by clause: those of the later in their order, then those it leaves out. Null when there are no such two the caller may see; a partner’s contact sees the present text only.',
  })
  instrumentRedline(
    @Arg('fromCompositionId', () => ID, { description: 'The one text, usually the earlier.' }) fromId: string,
    @Arg('toCompositionId', () => ID, { description: 'The other text.' }) toId: string,
    @Arg('language', () => Language, { defaultValue: Language.ID, description: 'In which language.' })
    language: Language,
    @Ctx() request: Request,
  ): Promise<ClauseChange[] | null> {
    return instrumentRedline(request, fromId, toId, language === Language.EN ? 'en' : 'id');
  }
}
