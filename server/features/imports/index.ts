import type { Feature } from '../../kernel/feature.js';
import { DataImport } from './dataImport.entity.js';
import { importJobs } from './imports.jobs.js';
import { importsMessages } from './imports.messages.js';
import { importReads } from './imports.reads.js';
import { ImportsResolver } from './imports.resolver.js';

export const imports: Feature = {
  name: 'imports',
  entities: [DataImport],
  reads: [importReads],
  resolvers: [ImportsResolver],
  jobs: importJobs,
  messages: [importsMessages],
};
