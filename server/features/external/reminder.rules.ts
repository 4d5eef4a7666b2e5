import type { Provenance } from '../feedback/provenance.rules.js';

/** When somebody from outside is reminded. */
export interface ExternalReminder extends Provenance {
  /** Calendar days before the last day; once. */
  readonly daysBefore: number;
}

export const standardExternalReminder: ExternalReminder = {
  name: 'Pengingat pihak luar',
  version: '1',
  validFrom: '2026-01-01',
  source: 'local default; anonymity specification R10 (reminders go from the system to raters)',
  daysBefore: 3,
};
