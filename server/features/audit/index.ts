import type { Feature } from '../../kernel/feature.js';
import { auditReads } from './audit.reads.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditEntry } from './auditEntry.entity.js';

export const audit: Feature = {
  name: 'audit',
  entities: [AuditEntry],
  reads: [auditReads],
  resolvers: [AuditResolver],
};
