import { accounts } from './features/accounts/index.js';
import { attendance } from './features/attendance/index.js';
import { audit } from './features/audit/index.js';
import { breakglass } from './features/breakglass/index.js';
import { calendar } from './features/calendar/index.js';
import { conflicts } from './features/conflicts/index.js';
import { cycles } from './features/cycles/index.js';
import { documents } from './features/documents/index.js';
import { ekinerja } from './features/ekinerja/index.js';
import { evaluations } from './features/evaluations/index.js';
import { external } from './features/external/index.js';
import { feedback } from './features/feedback/index.js';
import { files } from './features/files/index.js';
import { followups } from './features/followups/index.js';
import { given } from './features/given/index.js';
import { imports } from './features/imports/index.js';
import { jobs } from './features/jobs/index.js';
import { notifications } from './features/notifications/index.js';
import { objections } from './features/objections/index.js';
import { organization } from './features/organization/index.js';
import { people } from './features/people/index.js';
import { periodic } from './features/periodic/index.js';
import { plans } from './features/plans/index.js';
import { questions } from './features/questions/index.js';
import { reports } from './features/reports/index.js';
import { rulesets } from './features/rulesets/index.js';
import { whatif } from './features/whatif/index.js';
import type { Feature } from './kernel/feature.js';

/** THE LIST: features in dependency order. A feature imports only from features above it; a test says so. */
export const features: readonly Feature[] = [
  organization,
  people,
  accounts,
  files,
  jobs,
  rulesets,
  calendar,
  questions,
  cycles,
  plans,
  attendance,
  imports,
  conflicts,
  feedback,
  external,
  given,
  breakglass,
  evaluations,
  periodic,
  objections,
  followups,
  ekinerja,
  whatif,
  documents,
  notifications,
  reports,
  audit,
];
