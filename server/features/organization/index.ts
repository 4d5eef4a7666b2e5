import type { Feature } from '../../kernel/feature.js';
import { organizationMessages } from './organization.messages.js';
import { positionReads, unitReads } from './organization.reads.js';
import { OrganizationResolver } from './organization.resolver.js';
import { Position } from './position.entity.js';
import { Unit, UnitClosure } from './unit.entity.js';

export const organization: Feature = {
  name: 'organization',
  entities: [Unit, UnitClosure, Position],
  reads: [unitReads, positionReads],
  resolvers: [OrganizationResolver],
  messages: [organizationMessages],
};
