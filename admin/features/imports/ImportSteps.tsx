import { PhaseProgress } from '../../ui/PhaseProgress.js';

const STEP: Readonly<Record<string, string | null>> = {
  CHECKING: 'check',
  REFUSED: 'check',
  CHECKED: 'write',
  WRITING: 'write',
  FAILED: 'write',
  WRITTEN: null,
};
const PHASES = ['upload', 'check', 'write'].map((key) => ({ key, label: `imports.step_${key}` }));

/** Upload, check, write: where an import stands. Without a status: nothing is uploaded yet. */
export const ImportSteps = ({ status }: { readonly status?: string }) => (
  <PhaseProgress current={status ? (STEP[status] ?? null) : 'upload'} phases={PHASES} />
);
