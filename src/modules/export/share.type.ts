import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Url } from '../document/url.scalar.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { SurveyCampaignType } from '../survey/survey-campaign.type.js';
import type { ExportContent } from './export-ask.js';
import type { ShareChart, ShareFormat, ShareKind } from './share.rules.js';
import { shareCharts, shareFormats, shareKinds } from './share.rules.js';
import { SurveyExportContent, SurveyExportLanguage } from './survey-export.type.js';

export const SurveyShareKind = enumOf(shareKinds);
registerEnumType(SurveyShareKind, {
  name: 'SurveyShareKind',
  description: 'What is shared.',
  valuesConfig: {
    CHART: { description: 'A picture of figures (grafik).' },
    EXPORT: { description: 'A file of figures (berkas).' },
  },
});
export const SurveyShareFormat = enumOf(shareFormats);
registerEnumType(SurveyShareFormat, {
  name: 'SurveyShareFormat',
  description: 'The form it is fetched in.',
  valuesConfig: {
    SVG: { description: 'A chart: light or dark as the reader’s screen is, with a text alternative inside.' },
    CSV: { description: 'An export as CSV, UTF-8 with a byte order mark.' },
    XLSX: { description: 'An export as a spreadsheet.' },
  },
});
export const SurveyChart = enumOf(shareCharts);
registerEnumType(SurveyChart, {
  name: 'SurveyChart',
  description: 'Which chart of a result.',
  valuesConfig: {
    QUESTION: { description: 'The answers to one question: a scale, choices, a matrix, a ranking, a pair.' },
    INDEX: { description: 'The satisfaction index on its grades (IKM).' },
    ELEMENTS: { description: 'The average of every element of the index (NRR per unsur).' },
    GAPS: { description: 'What was expected beside what was found, for every pair (harapan dan kenyataan).' },
  },
});

const plain = { simpleResolvers: true } as const;

@ObjectType('SurveyShare', {
  ...plain,
  implements: NodeType,
  description:
    'A chart or file of a campaign’s figures that anybody may fetch by its address (tautan berbagi) until it expires or is revoked. In CONFIDENTIAL and ANONYMOUS mode it shows what staff see, at most a minute old. In IDENTIFIED mode it is a picture of the day it was made, of the first whole k’s of responses, kept safe by k as in the other modes; it never moves, also when a response is withdrawn. Never single responses. For the staff who read everything.',
})
export class SurveyShareType extends NodeType {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => SurveyShareKind, { description: 'A chart or an export.' })
  what!: ShareKind;

  @Field(() => SurveyShareFormat, { description: 'The form.' })
  format!: ShareFormat;

  @Field(() => SurveyExportContent, { nullable: true, description: 'What an export holds; null for a chart.' })
  content?: ExportContent | null;

  @Field(() => SurveyChart, { nullable: true, description: 'Which chart; null for an export.' })
  chart?: ShareChart | null;

  @Field(() => String, { nullable: true, description: 'The question of the chart QUESTION, by its name.' })
  question?: string | null;

  @Field(() => SurveyExportLanguage, {
    description: 'Its language; `?lang=id` or `?lang=en` behind the address asks for the other.',
  })
  language!: 'id' | 'en';

  @Field(() => Url, {
    nullable: true,
    description:
      'The address, for anybody: GET it without login. Null once it expired or was revoked; fetching it then says which (410), as a problem (RFC 9457).',
  })
  url?: string | null;

  @Field(() => DateTime, { description: 'Until when it may be fetched.' })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt?: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: string;
}
export const SurveyShareConnection = connectionOf('SurveyShare', () => SurveyShareType);

@InputType('SurveyShareWhere', { description: 'Which shares. Conditions side by side must all hold.' })
export class SurveyShareWhere {
  @Field(() => [SurveyShareWhere], { nullable: true, description: 'All of these hold.' })
  and?: SurveyShareWhere[] | null;

  @Field(() => [SurveyShareWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SurveyShareWhere[] | null;

  @Field(() => SurveyShareWhere, { nullable: true, description: 'This does not hold.' })
  not?: SurveyShareWhere | null;

  @Field(() => ID, { nullable: true, description: 'Of this campaign.' })
  campaignId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was revoked.' })
  isRevoked?: boolean | null;
}
export const SurveyShareArgs = listArgs('SurveyShare', { CREATED_AT: 'When it was made.' }, () => SurveyShareWhere);

@InputType('SurveyShareCreateInput', { description: 'What is shared, and until when.' })
export class SurveyShareCreateInput extends MutationInput {
  @Field(() => ID, { description: 'The campaign’s global id.' })
  campaignId!: string;

  @Field(() => SurveyShareKind, { description: 'A chart or an export.' })
  what!: ShareKind;

  @Field(() => SurveyShareFormat, { description: 'SVG for a chart; CSV or XLSX for an export.' })
  format!: ShareFormat;

  @Field(() => SurveyExportContent, {
    nullable: true,
    description: 'For an export: RESULT, RECAP or CODEBOOK. RESPONSES are never shared by a public address.',
  })
  content?: ExportContent | null;

  @Field(() => SurveyChart, { nullable: true, description: 'For a chart: which.' })
  chart?: ShareChart | null;

  @Field(() => String, { nullable: true, description: 'For the chart QUESTION: the question’s name.' })
  question?: string | null;

  @Field(() => SurveyExportLanguage, { description: 'The language of titles and words.' })
  language!: 'id' | 'en';

  @Field(() => DateTime, { description: 'Until when, at most 366 days ahead.' })
  expiresAt!: Date;
}

@InputType('SurveyShareRevokeInput', { description: 'The share whose address shall lead nowhere any more.' })
export class SurveyShareRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The share’s global id.' })
  shareId!: string;
}

export const SurveyShareCreatePayload = payloadOf(
  'SurveyShareCreatePayload',
  'share',
  () => SurveyShareType,
  'The share as made',
);
export const SurveyShareRevokePayload = payloadOf(
  'SurveyShareRevokePayload',
  'share',
  () => SurveyShareType,
  'The share as revoked',
);
