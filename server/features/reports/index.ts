import type { Feature } from '../../kernel/feature.js';
import { ReportsResolver } from './reports.resolver.js';

/** Reads everything; nobody reads it. */
export const reports: Feature = { name: 'reports', resolvers: [ReportsResolver] };
