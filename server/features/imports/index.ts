import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { cancelHooks } from '../jobs/cancelHook.service.js';
import { DataImport } from './dataImport.entity.js';
import { importJobs } from './imports.jobs.js';
import { importsMessages } from './imports.messages.js';
import { importReads } from './imports.reads.js';
import { ImportsResolver } from './imports.resolver.js';
import { importCancelled } from './imports.service.js';

export const imports: Feature = {
  name: 'imports',
  entities: [DataImport],
  reads: [importReads],
  resolvers: [ImportsResolver],
  jobs: importJobs,
  provides: [provide(cancelHooks, importCancelled)],
  messages: [importsMessages],
};
