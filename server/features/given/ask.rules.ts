import type { Provenance } from '../feedback/provenance.rules.js';

/** Where a request for a word stands. */
export const AskState = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', DECLINED: 'DECLINED' } as const;
export type AskState = (typeof AskState)[keyof typeof AskState];

/** The rules of asking for a word. */
export interface AskingPolicy extends Provenance {
  /** Most open requests of one person: asking is cheap, answering is not. */
  readonly mostOpen: number;
}

export const standardAsking: AskingPolicy = {
  name: 'Permintaan umpan balik berkelanjutan',
  version: '1',
  validFrom: '2026-01-01',
  source: 'nilai awal; PermenPAN-RB 6/2022 Ps 17 tidak menetapkan angka',
  mostOpen: 10,
};
