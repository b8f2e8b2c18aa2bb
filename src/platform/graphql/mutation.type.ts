import { Field, InputType, Int } from 'type-graphql';

@InputType()
export abstract class MutationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Makes a retry safe: 1 to 200 visible ASCII characters, new for each intended effect. The same key with the same input gets the first answer again; with another input it is refused. The HTTP header Idempotency-Key serves the same end.',
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Check every rule and report every problem, but change nothing.',
  })
  dryRun?: boolean | null;
}

@InputType()
export abstract class ChangeInput extends MutationInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version the change is meant for; a StaleError tells when somebody was faster.',
  })
  expectedVersion?: number | null;
}
