import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

const frozen = (path: readonly string[], en: string, id: string): Problem => problem('FROZEN', path, text(en, id));

export const adopted = (field: string): Problem =>
  frozen(
    ['input', field],
    'The programme is adopted: revise it first (programmeRevise).',
    'Program sudah ditetapkan: revisi dahulu (programmeRevise).',
  );

export const notAdopted = (field: string): Problem =>
  frozen(
    ['input', field],
    'Only a programme that is adopted is revised.',
    'Hanya program yang sudah ditetapkan yang direvisi.',
  );

export const itemIs = (status: string): Problem =>
  frozen(['input', 'itemId'], `This item is ${status}.`, `Butir ini berstatus ${status}.`);
