import type { Feature } from '../../kernel/feature.js';
import { Job } from '../../kernel/job.entity.js';
import { jobsMessages } from './jobs.messages.js';
import { jobReads } from './jobs.reads.js';
import { JobsResolver } from './jobs.resolver.js';

export const jobs: Feature = {
  name: 'jobs',
  entities: [Job],
  reads: [jobReads],
  resolvers: [JobsResolver],
  messages: [jobsMessages],
};
