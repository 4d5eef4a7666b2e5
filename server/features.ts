import type { Feature } from './kernel/feature.js';
import { accounts } from './features/accounts/index.js';
import { audit } from './features/audit/index.js';
import { jobs } from './features/jobs/index.js';
import { organization } from './features/organization/index.js';
import { people } from './features/people/index.js';

/** THE LIST: features in dependency order. A feature imports only from features above it; a test says so. */
export const features: readonly Feature[] = [organization, people, accounts, jobs, audit];
