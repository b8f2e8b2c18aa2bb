import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Definition } from '../../engines/workflow/definition.js';
import { withConfirmed } from '../../engines/workflow/unconfirmed.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { Page } from '../../platform/read/page.js';
import type { DocumentRequest } from '../document/file-links.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { BpmnDiagramType, FlowChartType, Language } from './chart.type.js';
import { LintFindingType, ProcedureLintType, ProcedureTextInput } from './lint.type.js';
import {
  ProcedureActivateInput,
  ProcedureActivatePayload,
  ProcedureImportInput,
  ProcedureImportPayload,
  ProcedureVersionConnection,
  ProcedureVersionType,
} from './procedure.type.js';
import { procedureActivate } from './procedure-activate.js';
import { bpmnOfProcedure } from './procedure-bpmn.js';
import { flowChart, localeFor } from './procedure-chart.js';
import { procedureImport } from './procedure-import.js';
import { findingsOf } from './procedure-lint.js';
import { procedureLint } from './procedure-lint-upload.js';
import { procedureText } from './procedure-text.js';

/** What the lint of a version is worked out from, as the projection delivers it. */
interface LintRow {
  readonly $institution_id: string;
  readonly $id: string;
  readonly $definition: Definition;
  readonly $source_text: string;
}

/** What its text and chart are made from. */
interface ReadRow {
  readonly $definition: Definition;
  readonly $confirmed_sources: readonly string[];
}

@Resolver(() => ProcedureVersionType)
export class ProcedureResolver {
  @Query(() => ProcedureVersionType, {
    nullable: true,
    description: 'One version of an SOP by id; null when there is none the caller may see.',
  })
  procedureVersion(
    @Arg('id', () => ID, { description: 'The version’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcedureVersionType | null> {
    return reader(request).byGlobalId('ProcedureVersion', id, info);
  }

  @Query(() => ProcedureVersionConnection, {
    nullable: true,
    description: 'The versions of the institution’s SOPs, the latest first.',
  })
  procedureVersions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProcedureVersionType>> {
    return reader(request).page('ProcedureVersion', page, info);
  }

  @Query(() => ProcedureLintType, {
    nullable: true,
    description:
      'Lints an uploaded SOP file before it is imported, with the findings of `mitra procedure lint`. Nothing is stored. For administrators.',
  })
  async procedureLint(
    @Arg('fileId', () => ID, {
      description: 'The uploaded YAML file (format 1, at most 256 kB), as the upload answered.',
    })
    fileId: string,
    @Arg('texts', () => [ProcedureTextInput], {
      nullable: true,
      description: 'The documents it quotes, at most 20; without them the quotes are judged alone.',
    })
    texts: ProcedureTextInput[] | null,
    @Ctx() request: Request,
  ): Promise<ProcedureLintType> {
    const linted = await procedureLint(request, { fileId, texts });
    return linted.ok
      ? { findings: linted.value, userErrors: [] }
      : { findings: [], userErrors: userErrors(linted.error, request.locale) };
  }

  @FieldResolver(() => [LintFindingType], {
    description:
      'What the linter finds in it by general rules: steps that lead nowhere, actors nobody can be, gaps of the text, assumptions.',
  })
  lint(@Root() row: LintRow): LintFindingType[] {
    const key = `${row.$institution_id}/${row.$id}`;
    return [...findingsOf(key, row.$definition, row.$source_text)];
  }

  @FieldResolver(() => FlowChartType, { description: 'Its flow chart (bagan alir), drawn from its data.' })
  flowChart(
    @Root() row: ReadRow,
    @Arg('language', () => Language, { defaultValue: Language.ID, description: 'The language of the chart.' })
    language: Language,
  ): FlowChartType {
    return flowChart(withConfirmed(row.$definition, row.$confirmed_sources), language);
  }

  @FieldResolver(() => BpmnDiagramType, { description: 'The same flow chart as BPMN 2.0, to be opened elsewhere.' })
  bpmn(
    @Root() row: ReadRow & { readonly $id: string },
    @Arg('language', () => Language, { defaultValue: Language.ID, description: 'The language of the words in it.' })
    language: Language,
    @Ctx() request: DocumentRequest,
  ): BpmnDiagramType {
    const { institutionId, membershipId } = caller(request);
    const { files, runner } = request;
    const url = files.signedUrl('procedure-bpmn', { institutionId, membershipId, id: row.$id }, runner.clock.now());
    return {
      xml: bpmnOfProcedure(row.$definition, row.$confirmed_sources, language),
      url: `${url}?language=${language}`,
    };
  }

  @FieldResolver(() => String, {
    description:
      'The SOP written out again from its data, item by item in plain sentences, with its outcomes and assumptions: to be held against the institution’s own text.',
  })
  text(
    @Root() row: ReadRow,
    @Arg('language', () => Language, { defaultValue: Language.ID, description: 'The language of the text.' })
    language: Language,
  ): string {
    return procedureText(withConfirmed(row.$definition, row.$confirmed_sources), localeFor(language));
  }

  @Mutation(() => ProcedureImportPayload, {
    nullable: true,
    description: 'Reads an SOP file into a draft version, whole or not at all. For administrators.',
  })
  async procedureImport(
    @Arg('input', () => ProcedureImportInput, { description: 'The file.' }) input: ProcedureImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'procedureImport', input, (work) =>
      procedureImport(work, request.storage, input),
    );
    return answer(request, info, 'ProcedureVersion', 'procedureVersion', result);
  }

  @Mutation(() => ProcedureActivatePayload, {
    nullable: true,
    description:
      'Puts a draft in force by a decree; the version before it is retired, running cases keep theirs until cooperationsMigrate moves them. Findings of severity ERROR in ProcedureVersion.lint (a case can get stuck or come out wrong, for example in a step that leads nowhere) refuse it with GUARD_FAILED, each in unmet by rule and step (DEAD_END.COUNCIL), unless despiteErrors is true; WARNING and INFO do not. For administrators.',
  })
  async procedureActivate(
    @Arg('input', () => ProcedureActivateInput, { description: 'The decree.' }) input: ProcedureActivateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'procedureActivate', input, (work) => procedureActivate(work, input));
    return answer(request, info, 'ProcedureVersion', 'procedureVersion', result);
  }
}
