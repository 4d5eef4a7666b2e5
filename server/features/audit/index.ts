import type { Feature } from '../../kernel/feature.js';
import { AuditEntry } from './auditEntry.entity.js';

export const audit: Feature = { name: 'audit', entities: [AuditEntry] };
