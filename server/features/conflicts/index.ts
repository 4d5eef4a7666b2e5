import type { Feature } from '../../kernel/feature.js';
import { RaterConflict } from './conflict.entity.js';
import { conflictReads } from './conflict.reads.js';
import { ConflictResolver } from './conflict.resolver.js';
import { conflictMessages } from './conflicts.messages.js';

/** Who may not rate whom (benturan kepentingan). */
export const conflicts: Feature = {
  name: 'conflicts',
  entities: [RaterConflict],
  reads: [conflictReads],
  resolvers: [ConflictResolver],
  messages: [conflictMessages],
};
