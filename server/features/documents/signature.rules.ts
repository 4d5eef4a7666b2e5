import type { Day } from '../cycles/dated.rules.js';
import type { FormSignature } from './forms.rules.js';
import { dateText } from './words.rules.js';

/** The calendar day of an instant in the offices' zone (WIB). */
export const dayOf = (at: Date | null): Day | null =>
  at && new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(at);

/** A signature given in the application says so in its space; an open one leaves space and date free. */
export const signatureOf = (place: string, signedOn: Day | null): FormSignature => ({
  place,
  signedOn,
  mark: signedOn && `Disetujui dalam aplikasi pada ${dateText(signedOn)}`,
});
