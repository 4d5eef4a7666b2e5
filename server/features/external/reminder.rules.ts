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
  source: 'nilai awal; pengingat dikirim sistem kepada pemberi umpan balik',
  daysBefore: 3,
};
