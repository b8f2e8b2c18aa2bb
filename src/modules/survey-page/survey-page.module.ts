import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';

/** The pages behind links of surveys, and of answers to complaints, keep nothing and add nothing to the contract: see `survey-page.route.ts`. */
export const surveyPageModule: Module<Actor> = { name: 'survey-page', entities: [], resolvers: [], access: {} };
