import { type Actor, hasRole } from '../../kernel/actor.js';
import type { BknExportKind } from './ekinerja.rules.js';

const OFFICIAL = ['PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR'] as const;

/** The report and the exports of results are for officers and auditors; daily progress is everybody's own matter too. */
export const mayReadReport = (actor: Actor): boolean => hasRole(actor, ...OFFICIAL);

export const mayExport = (actor: Actor, kind: BknExportKind): boolean =>
  mayReadReport(actor) || (kind === 'DAILY_PROGRESS' && actor.employeeId !== null);
