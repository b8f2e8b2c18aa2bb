import { Field, ObjectType } from 'type-graphql';
import type { Scope as ScopeCode } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { Url } from '../document/url.scalar.js';
import { ProcedureScope, ProcedureStepType, ProcedureVersionType } from './procedure.type.js';

@ObjectType('OfficialFile', { description: 'The official file of an SOP in force.', simpleResolvers: true })
export class OfficialFileType {
  @Field(() => Url, {
    description: 'Where anyone may fetch it with a plain GET, without login, while the SOP’s version is in force.',
  })
  url!: string;

  @Field(() => String, { description: 'SHA-256 of the bytes, in lower-case hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'The file’s name. Data only, never a path.' })
  fileName!: string;

  @Field(() => Boolean, { description: 'True when the file is a stand-in (SAMPLE), not the one that was issued.' })
  sample!: boolean;
}

@ObjectType('PublicProcedure', {
  description: 'A procedure in force, as anyone may read it: what the service is, step by step.',
  simpleResolvers: true,
})
export class PublicProcedureType {
  @Field(() => String, { description: 'The procedure’s code.' })
  code!: string;

  @Field(() => String, { description: 'The version in force, by its own name, for example 1.0.0.' })
  label!: string;

  @Field(() => LocalizedTextType, { description: 'What the procedure is called.' })
  name!: LocalizedTextType;

  @Field(() => ProcedureScope, { description: 'Which partners it serves.' })
  scope!: ScopeCode;

  @Field(() => [ProcedureStepType], { description: 'Its steps, in the order of the SOP, with the words they rest on.' })
  steps!: ProcedureStepType[];

  @Field(() => OfficialFileType, { nullable: true, description: 'The SOP’s official file; null when none was given.' })
  officialFile?: OfficialFileType | null;
}

@ObjectType('PartnerProcedures', {
  description: 'Which procedures a partner can be served by, told from its country.',
  simpleResolvers: true,
})
export class PartnerProceduresType {
  @Field(() => ProcedureScope, { description: 'What the partner is, seen from the institution’s country.' })
  scope!: ScopeCode;

  @Field(() => [ProcedureVersionType], { description: 'The versions in force that serve such a partner, by code.' })
  procedures!: ProcedureVersionType[];

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'In plain words why there is none; null when there is one.',
  })
  obstacle?: LocalizedTextType | null;
}
