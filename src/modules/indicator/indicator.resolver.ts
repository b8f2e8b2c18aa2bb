import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { LocalizedText } from '../../kernel/text.js';
import { among } from '../../kernel/where.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CooperationConnection } from '../cooperation/cooperation.type.js';
import { caller, type Request, reader } from '../identity/request.js';
import { proofsBehind } from './drill.js';
import {
  IndicatorDrillType,
  IndicatorEvidenceConnection,
  IndicatorMeasureType,
  IndicatorTargetType,
  IndicatorType,
} from './indicator.type.js';
import { type Drill, drillFor, indicatorsFor, readsFor, targetsFor } from './indicators-asked.js';
import { measureNamed, measures } from './measures.js';

@Resolver()
export class IndicatorResolver {
  @Query(() => [IndicatorType], {
    nullable: true,
    description:
      'The institution’s indicators of a year as they stood on a day, counted from what happened (capaian indikator). For coordinators, analysts and administrators; null for everybody else, and for a unit that does not exist.',
  })
  indicators(
    @Arg('year', () => Int, { nullable: true, description: 'The year; the one of asOf unless told.' }) year:
      | number
      | null,
    @Arg('asOf', () => CivilDate, {
      nullable: true,
      description:
        'As it stood on this day, by all that is known now; today unless told. BAD_USER_INPUT: it is still to come.',
    })
    asOf: string | null | undefined,
    @Arg('unitId', () => ID, { nullable: true, description: 'Only what is of this unit or one below it.' })
    unitId: string | null | undefined,
    @Arg('codes', () => [String], { nullable: true, description: 'Only these indicators; all unless told.' })
    codes: string[] | null | undefined,
    @Ctx() request: Request,
  ): Promise<IndicatorType[] | null> {
    return indicatorsFor(request, { year, asOf, unitId, codes });
  }

  @Query(() => [IndicatorTargetType], {
    nullable: true,
    description:
      'What an indicator is to reach in some years, as the institution reads its rule (target). For coordinators, analysts and administrators; null where there is no such indicator.',
  })
  indicatorTargets(
    @Arg('code', () => String, { description: 'The indicator, by its code.' }) code: string,
    @Arg('from', () => Int, { description: 'The first year.' }) from: number,
    @Arg('to', () => Int, { description: 'The last year; at most 50 years are told.' }) to: number,
    @Ctx() request: Request,
  ): Promise<IndicatorTargetType[] | null> {
    return targetsFor(request, code, from, to);
  }

  @Query(() => IndicatorDrillType, {
    nullable: true,
    description:
      'What is behind a count: the cooperations and the evidence (telusur ke bukti). For coordinators, analysts and administrators; null for a key that names nothing.',
  })
  indicatorDrill(
    @Arg('id', () => ID, { description: 'The `drill` of a term or a cell.' }) id: string,
    @Ctx() request: Request,
  ): Promise<Drill | null> {
    return drillFor(request, id);
  }

  @Query(() => [IndicatorMeasureType], {
    nullable: true,
    description:
      'The base measures that packs and reports are made of, with what each counts (ukuran dasar). For whoever is logged in.',
  })
  indicatorMeasures(@Ctx() request: Request): IndicatorMeasureType[] {
    caller(request);
    return Object.entries(measures).map(([name, { meaning, takes, needs }]) => ({
      ...{ name, meaning },
      takes: [...takes],
      needs: [...needs],
    }));
  }
}

@Resolver(() => IndicatorDrillType)
export class IndicatorDrillResolver {
  @FieldResolver(() => String, { description: 'The base measure.' })
  measure(@Root() { drilled }: Drill): string {
    return drilled.use.of;
  }

  @FieldResolver(() => LocalizedTextType, { description: 'What the measure counts, and by which days.' })
  meaning(@Root() { drilled }: Drill): LocalizedText {
    return measureNamed(drilled.use.of).meaning;
  }

  @FieldResolver(() => CooperationConnection, { description: 'The cooperations behind it.' })
  cooperations(
    @Root() { cooperationIds }: Drill,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Cooperation', page, info, among('id', cooperationIds));
  }

  @FieldResolver(() => IndicatorEvidenceConnection, { description: 'What shows it, the latest first.' })
  evidence(@Root() { drilled }: Drill, @Args(() => PageArgs) page: PageArgs, @Ctx() request: Request): Promise<object> {
    return proofsBehind(readsFor(request, caller(request)), drilled, page);
  }
}
