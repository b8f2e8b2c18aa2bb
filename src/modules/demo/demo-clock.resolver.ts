import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { caller, mutate } from '../identity/request.js';
import { DemoClockMoveInput, DemoClockMovePayload, DemoClockType } from './demo-clock.type.js';
import { demoClockMove } from './demo-clock-move.js';
import type { DemoHouse, DemoRequest } from './demo-house.js';

const told = ({ clock }: DemoHouse): DemoClockType => ({
  now: clock.now(),
  aheadMinutes: Math.floor(clock.ahead / 60_000),
});

@Resolver()
export class DemoClockResolver {
  @Query(() => DemoClockType, { nullable: true, description: 'The clock of the demo; null anywhere else.' })
  demoClock(@Ctx() request: DemoRequest): DemoClockType | null {
    caller(request);
    const { demoHouse } = request;
    return demoHouse && told(demoHouse);
  }

  @Mutation(() => DemoClockMovePayload, {
    nullable: true,
    description:
      'Moves the demo’s clock forward, for all its institutions: answers once timers and rounds that have become due are served, or after 15 seconds (`served`); sessions, keys and invitations go on. The event DEMO_CLOCK_MOVED tells it in each of them, and a later start of the demo goes on from there. For administrators and coordinators, in demo mode only (FORBIDDEN anywhere else).',
  })
  async demoClockMove(
    @Arg('input', () => DemoClockMoveInput, { description: 'How far.' }) input: DemoClockMoveInput,
    @Ctx() request: DemoRequest,
  ): Promise<DemoClockMovePayload> {
    const { demoHouse } = request;
    const moved = await mutate(request, 'demoClockMove', input, (work) => demoClockMove(work, demoHouse, input));
    if (!moved.ok) return { demoClock: null, served: false, userErrors: userErrors(moved.error, request.locale) };
    const served = demoHouse !== null && !input.dryRun && (await demoHouse.move(moved.value));
    return { demoClock: demoHouse && told(demoHouse), served, userErrors: [] };
  }
}
