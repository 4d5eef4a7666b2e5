import { useState } from 'react';
import { useDocument } from '../../kernel/hooks.js';
import { currentCyclesDocument } from './reports.queries.js';

/** The cycles a home card can be about, and the chosen one: by default the newest that `fits`. */
export function useCycle(fits: (phase: string) => boolean) {
  const { data } = useDocument(currentCyclesDocument, {});
  const [chosen, choose] = useState('');
  const cycles = data?.cycles.items ?? [];
  const cycle = cycles.find(({ id }) => id === chosen) ?? cycles.find(({ phase }) => fits(phase)) ?? cycles[0];
  return { cycles, cycle, choose };
}
