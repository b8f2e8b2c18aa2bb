import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { cleanFileName } from '../../platform/storage/file-name.js';

export interface UploadPlan {
  readonly fileName: string;
  readonly sha256?: string | null;
  readonly size?: number | null;
}

export const TICKET_MINUTES = 15;
/** Tickets one membership may hold open: more is a program gone wrong. */
export const OPEN_TICKETS = 100;
const NAME_LIMIT = 1000;

/** Everything wrong with an announced file at once. */
export function checkUpload(plan: UploadPlan, maxBytes: number): Problem[] {
  const problems: Problem[] = [];
  if (plan.fileName.length > NAME_LIMIT)
    problems.push(
      problem(
        'TOO_LONG',
        ['input', 'fileName'],
        text(
          `At most ${NAME_LIMIT} characters; ${plan.fileName.length} were given.`,
          `Paling banyak ${NAME_LIMIT} karakter; diberikan ${plan.fileName.length}.`,
        ),
      ),
    );
  else if (cleanFileName(plan.fileName) === null)
    problems.push(
      problem(
        'REQUIRED',
        ['input', 'fileName'],
        text('A file needs a name, such as draft.pdf.', 'Berkas harus mempunyai nama, misalnya draft.pdf.'),
      ),
    );
  if (plan.sha256 != null && !/^[0-9a-f]{64}$/i.test(plan.sha256))
    problems.push(
      problem(
        'INVALID',
        ['input', 'sha256'],
        text('A SHA-256 is 64 hexadecimal digits.', 'SHA-256 terdiri atas 64 digit heksadesimal.'),
      ),
    );
  if (plan.size != null && (plan.size < 1 || plan.size > maxBytes))
    problems.push(
      problem(
        'INVALID',
        ['input', 'size'],
        text(`A file has 1 to ${maxBytes} bytes.`, `Ukuran berkas 1 sampai ${maxBytes} bita.`),
      ),
    );
  return problems;
}
