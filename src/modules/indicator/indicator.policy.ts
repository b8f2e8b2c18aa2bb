import { evidenceIn } from '../document/evidence.js';
import { visibleToStaff } from '../identity/policy.js';

export const figureVisible = visibleToStaff;
export const figureEvidence = evidenceIn('figure', figureVisible);
