import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import {
  SheetImportArgs,
  SheetImportConnection,
  SheetImportRowArgs,
  SheetImportRowConnection,
  SheetImportStartInput,
  SheetImportStartPayload,
  SheetImportType,
  SheetMappingSaveInput,
  SheetMappingSavePayload,
} from './sheet-import.type.js';
import { sheetImportStart } from './sheet-import-start.js';
import type { ImportTarget } from './sheet-mapping.rules.js';
import { ImportTargetEnum, SheetMappingArgs, SheetMappingConnection, SheetPreviewType } from './sheet-mapping.type.js';
import { sheetMappingSave } from './sheet-mapping-save.js';
import { sheetPreview } from './sheet-preview.js';

const input = { description: 'What is asked.' };

@Resolver(() => SheetImportType)
export class SheetImportResolver {
  @Query(() => SheetImportType, {
    nullable: true,
    description: 'One import by id, with its progress; null when there is none the caller may see.',
  })
  sheetImport(
    @Arg('id', () => ID, { description: 'The import’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('SheetImport', id, info);
  }

  @Query(() => SheetImportConnection, {
    nullable: true,
    description: 'The imports the caller may see, the latest first. For coordinators and administrators.',
  })
  sheetImports(
    @Args(() => SheetImportArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('SheetImport', page, info);
  }

  @Query(() => SheetMappingConnection, {
    nullable: true,
    description: 'Saved mappings, the latest first. For coordinators and administrators.',
  })
  sheetMappings(
    @Args(() => SheetMappingArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('SheetMapping', page, info);
  }

  @Query(() => SheetPreviewType, {
    nullable: true,
    description:
      'What an uploaded sheet holds, with what its columns are likely to mean in Indonesian or English; keeps nothing. Null when there is no such file of the caller’s, or it is not theirs to import.',
  })
  sheetPreview(
    @Arg('fileId', () => ID, { description: 'The file, sent by the caller (uploadTicketCreate).' }) fileId: string,
    @Arg('target', () => ImportTargetEnum, { description: 'What its rows are to become.' }) target: ImportTarget,
    @Arg('sheet', () => String, { nullable: true, description: 'Which sheet; the first unless told.' })
    sheet: string | null,
    @Arg('headingRow', () => Int, { defaultValue: 1, description: 'In which row the headings are.' })
    headingRow: number,
    @Ctx() request: Request,
  ): Promise<SheetPreviewType | null> {
    return sheetPreview(request, fileId, target, sheet ?? null, headingRow);
  }

  @Mutation(() => SheetMappingSavePayload, {
    nullable: true,
    description: 'Keeps a mapping under a code, as its next version. For those who may import what it is for.',
  })
  async sheetMappingSave(
    @Arg('input', () => SheetMappingSaveInput, input) given: SheetMappingSaveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'sheetMappingSave', given, (work) => sheetMappingSave(work, given));
    return answer(request, info, 'SheetMapping', 'mapping', result);
  }

  @Mutation(() => SheetImportStartPayload, {
    nullable: true,
    description:
      'Has a sheet read in (impor): COOPERATIONS and PARTNERS for coordinators and administrators, UNITS and STAFF for administrators, STAFF not by a key. A worker does it in the caller’s name; see sheetImport for progress, and event SHEET_IMPORT_FINISHED. The same sheet may be sent again: what is there just so is told as unchanged, what is different is brought up to date, nothing is doubled.',
  })
  async sheetImportStart(
    @Arg('input', () => SheetImportStartInput, input) given: SheetImportStartInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const byKey = request.credential?.startsWith('mk_') ?? false;
    const result = await mutate(request, 'sheetImportStart', given, (work) => sheetImportStart(work, given, byKey));
    return answer(request, info, 'SheetImport', 'import', result);
  }

  @FieldResolver(() => SheetImportRowConnection, { description: 'What came of each row, in the order of the sheet.' })
  rows(
    @Root() root: object,
    @Args(() => SheetImportRowArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }

  @FieldResolver(() => Url, {
    nullable: true,
    description:
      'Where the rows with faults can be fetched as XLSX, as they were, with what is to be mended beside them: a plain GET, for 10 minutes. Null while it is not over, or nothing is faulty. Keep it secret.',
  })
  faultySheetUrl(
    @Root() root: { $id: string; $failed: number; $finished_at: string | null },
    @Ctx() request: DocumentRequest,
  ): string | null {
    if (root.$failed === 0 || root.$finished_at === null) return null;
    const { institutionId, membershipId } = caller(request);
    return request.files.signedUrl(
      'faulty-sheet',
      { institutionId, membershipId, id: root.$id },
      request.runner.clock.now(),
    );
  }
}
