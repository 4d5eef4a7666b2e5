import { feature as accounts } from './features/accounts/index.js';
import { feature as attendance } from './features/attendance/index.js';
import { feature as audit } from './features/audit/index.js';
import { feature as breakglass } from './features/breakglass/index.js';
import { feature as calendar } from './features/calendar/index.js';
import { feature as conflicts } from './features/conflicts/index.js';
import { feature as cycles } from './features/cycles/index.js';
import { feature as documents } from './features/documents/index.js';
import { feature as ekinerja } from './features/ekinerja/index.js';
import { feature as evaluations } from './features/evaluations/index.js';
import { feature as external } from './features/external/index.js';
import { feature as feedback } from './features/feedback/index.js';
import { feature as followups } from './features/followups/index.js';
import { feature as given } from './features/given/index.js';
import { feature as guidance } from './features/guidance/index.js';
import { feature as imports } from './features/imports/index.js';
import { feature as jobs } from './features/jobs/index.js';
import { feature as nominations } from './features/nominations/index.js';
import { feature as notifications } from './features/notifications/index.js';
import { feature as objections } from './features/objections/index.js';
import { feature as organization } from './features/organization/index.js';
import { feature as people } from './features/people/index.js';
import { feature as periodic } from './features/periodic/index.js';
import { feature as plans } from './features/plans/index.js';
import { feature as quality } from './features/quality/index.js';
import { feature as questions } from './features/questions/index.js';
import { feature as reports } from './features/reports/index.js';
import { feature as results } from './features/results/index.js';
import { feature as rulesets } from './features/rulesets/index.js';
import { feature as whatif } from './features/whatif/index.js';
import type { AdminFeature } from './kernel/feature.js';

/** THE LIST: the admin's features, in the order of the menu and of the home page. One line adds a feature. */
export const features: readonly AdminFeature[] = [
  reports,
  feedback,
  nominations,
  conflicts,
  external,
  given,
  results,
  notifications,
  cycles,
  questions,
  plans,
  guidance,
  evaluations,
  breakglass,
  whatif,
  ekinerja,
  periodic,
  objections,
  followups,
  documents,
  quality,
  people,
  organization,
  attendance,
  imports,
  jobs,
  calendar,
  rulesets,
  audit,
  accounts,
];
