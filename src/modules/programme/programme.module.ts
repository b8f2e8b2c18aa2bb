import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import {
  ProgrammeItemActivitySchema,
  ProgrammeItemSchema,
  ProgrammeItemUnitSchema,
  ProgrammeSchema,
  ProgrammeSettingsSchema,
  ProgrammeVersionSchema,
} from './programme.entity.js';
import {
  activityContributions,
  itemActivityProjection,
  itemProjection,
  itemUnitProjection,
  programmeProjection,
  programmeSettingsProjection,
  versionProjection,
} from './programme.queries.js';
import { ProgrammeItemsResolver, ProgrammeResolver } from './programme.resolver.js';
import { ActivityProgrammeResolver, ProgrammeItemResolver } from './programme-item.resolver.js';

export const programmeModule: Module<Actor> = {
  name: 'programme',
  entities: [
    ProgrammeSchema,
    ProgrammeItemSchema,
    ProgrammeItemUnitSchema,
    ProgrammeItemActivitySchema,
    ProgrammeVersionSchema,
    ProgrammeSettingsSchema,
  ],
  resolvers: [ProgrammeResolver, ProgrammeItemsResolver, ProgrammeItemResolver, ActivityProgrammeResolver],
  projections: [
    programmeProjection,
    versionProjection,
    itemProjection,
    itemUnitProjection,
    itemActivityProjection,
    programmeSettingsProjection,
  ],
  contributions: { Activity: activityContributions },
  access: {
    programme: 'GATED',
    programmes: 'GATED',
    programmeSettings: 'GATED',
    programmeItem: 'GATED',
    programmeItems: 'GATED',
    programmeCreate: 'POLICY',
    programmeChange: 'POLICY',
    programmeAdopt: 'POLICY',
    programmeRevise: 'POLICY',
    programmeCarryOver: 'POLICY',
    programmeItemAdd: 'POLICY',
    programmeItemChange: 'POLICY',
    programmeItemPrepare: 'POLICY',
    programmeItemDrop: 'POLICY',
    programmeItemReopen: 'POLICY',
    programmeItemRemove: 'POLICY',
    programmeItemLink: 'POLICY',
    programmeItemUnlink: 'POLICY',
    programmeSettingsSet: 'POLICY',
  },
};
