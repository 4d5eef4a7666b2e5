import type { PhaseHook } from '../cycles/phaseHook.service.js';
import { sendLinks } from './external.service.js';

/** Links go out when feedback begins to be collected; before that they would open nothing. */
export const externalPhases: PhaseHook = {
  async entered(ctx, em, cycle) {
    if (cycle.phase === 'FEEDBACK') await sendLinks(ctx, em, cycle.id);
  },
};
