import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { Url } from '../document/url.scalar.js';
import { exportContents, exportFormats } from './export-ask.js';

export const SurveyExportContent = enumOf(exportContents);
registerEnumType(SurveyExportContent, {
  name: 'SurveyExportContent',
  description: 'What of a campaign is exported.',
  valuesConfig: {
    RESPONSES: {
      description:
        'One row a response, with who gave it. IDENTIFIED mode only, for coordinators and administrators. Why nothing stands in a cell is told by a mark such as `[SKIPPED]`: see the codebook.',
    },
    RESULT: { description: 'Every figure, one a line, with its base; what is withheld is marked `[SUPPRESSED]`.' },
    RECAP: {
      description:
        'The table of PermenPAN-RB 14/2017 (pengolahan data per responden dan per unsur): sums, averages, weighted averages, index. A line a respondent only in IDENTIFIED mode, for coordinators and administrators.',
    },
    CODEBOOK: {
      description:
        'What every column of RESPONSES means (buku kode): titles in each language, kinds, values, versions, elements, sources, and the marks.',
    },
  },
});
export const SurveyExportFormat = enumOf(exportFormats);
registerEnumType(SurveyExportFormat, {
  name: 'SurveyExportFormat',
  description: 'The form of an export.',
  valuesConfig: {
    CSV: {
      description:
        'RFC 4180, UTF-8. Before a text that a spreadsheet might run as a formula stands an apostrophe; take one away to have the text as it was.',
    },
    XLSX: { description: 'A spreadsheet with typed cells; none is a formula.' },
    SPSS: { description: 'For RESPONSES: data as CSV, syntax that reads and labels them, and the codebook, in a ZIP.' },
  },
});
export const SurveyExportLanguage = { id: 'id', en: 'en' } as const;
registerEnumType(SurveyExportLanguage, {
  name: 'SurveyExportLanguage',
  description: 'The language of titles and words.',
  valuesConfig: { id: { description: 'Indonesian.' }, en: { description: 'English.' } },
});

@ObjectType('SurveyExport', {
  simpleResolvers: true,
  description: 'Where an export is fetched, or why there is none.',
})
export class SurveyExportType {
  @Field(() => Url, {
    nullable: true,
    description:
      'GET it without login within ten minutes: it is good for the caller’s membership, whose rights are asked again then. The file is made while it is fetched. Null when refused.',
  })
  url?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the address is good; null when refused.' })
  expiresAt?: string | null;

  @Field(() => [UserError], {
    description:
      'Why there is none; empty when there is. `fault` is ROWS_OF_IDENTIFIED_ONLY, ROWS_BY_RUNNERS_ONLY, FORMAT_OF_RESPONSES_ONLY, NO_INDEX or TOO_WIDE.',
  })
  userErrors!: UserError[];
}
