import { type LocalizedText, text } from '../../kernel/text.js';
import type { DocumentRequest } from '../document/file-links.js';
import { caller } from '../identity/request.js';
import { linkPath, openToken, personalToken } from './link-token.js';
import { qrSvg } from './qr.js';
import { whatsAppNumber } from './survey-invitation.rules.js';
import type { LinkIssued } from './survey-invitation-link-issue.js';

export interface LinkView {
  readonly link: string;
  readonly qrSvg: string;
  readonly whatsAppUrl: string | null;
}

interface Subject {
  readonly title: string;
  readonly language: string;
  readonly phone: string | null;
  readonly institution: LocalizedText;
}

/** The link that the receipt of a call stands for, in every form the staff hands it over. */
export async function personalLinkFields(request: DocumentRequest, { id, generation }: LinkIssued): Promise<LinkView> {
  const subject = await subjectOf(
    request,
    `select c."title", v."language", v."phone", i."name" as "institution" from "survey_invitation" v
     join "survey_campaign" c on c."institution_id" = v."institution_id" and c."id" = v."campaign_id"
     join "institution" i on i."id" = v."institution_id" where v."institution_id" = $1 and v."id" = $2`,
    id,
  );
  const number = whatsAppNumber(subject.phone, caller(request).country);
  return view(request, personalToken(request.runner.seal, id, generation), subject, number);
}

export async function openLinkFields(request: DocumentRequest, { id, generation }: LinkIssued): Promise<LinkView> {
  const subject = await subjectOf(
    request,
    `select c."title", c."language", null as "phone", i."name" as "institution" from "survey_campaign" c
     join "institution" i on i."id" = c."institution_id" where c."institution_id" = $1 and c."id" = $2`,
    id,
  );
  return view(request, openToken(request.runner.seal, id, generation), subject, '');
}

async function subjectOf(request: DocumentRequest, sql: string, id: string): Promise<Subject> {
  const { institutionId } = caller(request);
  const [subject] = await request.runner.gateway.read<Subject>(institutionId, sql, [institutionId, id]);
  if (!subject) throw new Error('a link without its campaign');
  return subject;
}

/** `number`: whom WhatsApp opens with; empty: whomever the user picks; null: it is not known. */
function view(
  { files }: DocumentRequest,
  token: string,
  { title, language, institution }: Subject,
  number: string | null,
): LinkView {
  const link = files.publicUrl(linkPath(token));
  const isEnglish = language === 'en';
  const asked = text(
    `${institution.en} asks you to answer the survey "${title}": ${link}`,
    `${institution.id} meminta Anda mengisi survei "${title}": ${link}`,
  );
  const named = text(`QR code of the link to the survey ${title}`, `Kode QR tautan survei ${title}`);
  const message = encodeURIComponent(isEnglish ? asked.en : asked.id);
  return {
    link,
    qrSvg: qrSvg(link, isEnglish ? named.en : named.id),
    whatsAppUrl: number === null ? null : `https://wa.me/${number}?text=${message}`,
  };
}
