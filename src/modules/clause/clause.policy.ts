import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { evidenceIn } from '../document/evidence.js';

/** Clauses are what both sides negotiate: whoever sees the case sees them, the partner's contacts too. */
export const clauseVisible = throughCase(cooperationVisible);

export const textEvidence = evidenceIn('clause_text', clauseVisible);
export const consentEvidence = evidenceIn('clause_consent', clauseVisible);
export const withdrawalEvidence = evidenceIn('clause_consent', clauseVisible, 'void_');
