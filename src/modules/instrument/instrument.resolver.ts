import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Problem } from '../../kernel/problem.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { rowId } from '../../platform/read/global-id.js';
import { DocumentVersionType } from '../document/document.type.js';
import { DOWNLOAD_MS, type DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { caller, mutate } from '../identity/request.js';
import { executedCopy } from './executed-copy.js';
import {
  ExecutedCopyType,
  InstrumentComposeInput,
  InstrumentComposePayload,
  InstrumentCompositionType,
  PaperFormat,
  type PaperFormatName,
} from './instrument.type.js';
import { instrumentCompose } from './instrument-compose.js';

@Resolver(() => InstrumentCompositionType)
export class InstrumentResolver {
  @Mutation(() => InstrumentComposePayload, {
    nullable: true,
    description:
      'Composes the next version of an instrument (naskah) from the agreed clauses of the case, as PDF and Word, Indonesian and English side by side. One clause that is not agreed blocks it. For the actors of a step that takes the document; parafs on an earlier version go stale as with any new version.',
  })
  async instrumentCompose(
    @Arg('input', () => InstrumentComposeInput, { description: 'Which case, which document.' })
    input: InstrumentComposeInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'instrumentCompose', input, (work) =>
      instrumentCompose(work, request.storage, input),
    );
    return answer(request, info, 'InstrumentComposition', 'composition', result);
  }

  @Query(() => ExecutedCopyType, {
    nullable: true,
    description:
      'Where the executed copy of a final instrument is fetched: its text with its number and an audit page at the end (paraf and signatures with who, post, capacity, when, how and on which SHA-256; the clauses’ hashes and consents; the document’s SHA-256). The signed version itself is never changed. For whoever sees the document; a partner’s contact sees the signatures, not the house’s paraf.',
  })
  async executedCopy(
    @Arg('document', () => ID, { description: 'The document’s global id.' }) document: string,
    @Arg('format', () => PaperFormat, { nullable: true, description: 'PDF when not said.' })
    format: PaperFormatName | null | undefined,
    @Ctx() request: DocumentRequest,
  ): Promise<ExecutedCopyType> {
    const actor = caller(request);
    const refused = (problems: readonly Problem[]) => ({
      url: null,
      expiresAt: null,
      userErrors: userErrors(problems, request.locale),
    });
    const id = rowId('doc', document);
    if (id === null) return refused([notFound('document')]);
    const { gateway, clock } = request.runner;
    const copy = await executedCopy(gateway, actor, id);
    if (!copy.ok) return refused(copy.error);
    const now = clock.now();
    const { institutionId, membershipId } = actor;
    const url = request.files.signedUrl('executed-copy', { institutionId, membershipId, id }, now);
    const expiresAt = new Date(now.getTime() + DOWNLOAD_MS).toISOString();
    return { url: `${url}?format=${format ?? 'PDF'}`, expiresAt, userErrors: [] };
  }

  @FieldResolver(() => Url)
  wordUrl(@Root() row: { $id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    const grant = { institutionId, membershipId, id: row.$id };
    return request.files.signedUrl('instrument-word', grant, request.runner.clock.now());
  }
}

@Resolver(() => DocumentVersionType)
export class ComposedVersionResolver {
  @FieldResolver(() => InstrumentCompositionType, {
    nullable: true,
    description: 'Of what it was composed; null for a version that was put in as a file.',
  })
  composition(@Root() row: { composition?: object | null }): object | null {
    return row.composition ?? null;
  }
}
