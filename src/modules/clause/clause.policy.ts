import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';

/** Clauses are what both sides negotiate: whoever sees the case sees them, the partner's contacts too. */
export const clauseVisible = throughCase(cooperationVisible);
