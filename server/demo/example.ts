import type { IndicatorManual } from '../features/plans/manual.rules.js';
import type { AttachmentInput, TargetInput } from '../features/plans/plans.inputs.js';
import type { Aspect, ControlLevel, PlanPerspective, ResultSource } from '../features/plans/structure.rules.js';
import type { BehaviourCode } from '../features/rulesets/behaviours.rules.js';

// The regional example of PermenPAN-RB 6/2022 (p.160-187, 215-231): in the qualitative approach as printed there, and
// with its measures set apart from their targets as the quantitative forms want them. The figures are invented.

type Narrative = readonly [measured: string, goal: string];

export interface ExampleIndicator {
  readonly text: string;
  readonly aspect: Aspect;
  readonly perspective: PlanPerspective;
  readonly target: TargetInput;
  /** Realised in the middle and at the end of the year, in the unit of the target. */
  readonly realised: readonly [middle: number, end: number];
  readonly said: string;
  /** Measure and goal in one sentence, as the qualitative approach writes them. */
  readonly narrative: Narrative;
  readonly manual?: Omit<IndicatorManual, 'unit'>;
}

export interface ExampleResult {
  readonly text: string;
  readonly priority: 'MAIN' | 'ADDITIONAL';
  readonly source: ResultSource;
  readonly controlLevel: ControlLevel;
  /** Position in the superior's list of the result taken up; null at the top. */
  readonly supports: number | null;
  readonly indicators: readonly ExampleIndicator[];
}

export interface ExamplePlan {
  /** Executives and heads of independent units have one perspective for each indicator (p.29). */
  readonly hasPerspectives: boolean;
  readonly leadsIndependentUnit: boolean;
  readonly assignedBy: string;
  readonly results: readonly ExampleResult[];
  readonly expectations: Readonly<Partial<Record<BehaviourCode, string>>>;
  readonly attachment: AttachmentInput;
}

type Range = readonly [min: number, max: number, unit: string, direction?: TargetInput['direction']];

export const measure =
  (aspect: Aspect, perspective: PlanPerspective) =>
  (
    text: string,
    [min, max, unit, direction]: Range,
    realised: readonly [number, number],
    said: string,
    narrative: Narrative,
  ): ExampleIndicator => ({
    ...{ text, aspect, perspective, realised, said, narrative },
    target: { min, max, unit, direction: direction ?? 'HIGHER_IS_BETTER' },
  });
export const served = measure('QUANTITY', 'SERVICE_RECIPIENT');
export const pleased = measure('QUALITY', 'SERVICE_RECIPIENT');
export const inner = measure('QUALITY', 'INTERNAL_STRENGTHENING');
export const process = measure('QUALITY', 'BUSINESS_PROCESS');
export const inTime = measure('TIME', 'BUSINESS_PROCESS');
export const money = measure('COST', 'BUDGET');

export const DIRECTIVE = 'Terlaksananya direktif pimpinan sesuai target waktu yang ditetapkan';
export const INITIATIVE =
  'Terlaksananya rencana aksi/inisiatif strategis dalam rangka pencapaian sasaran dan indikator kinerja utama organisasi dalam perjanjian kinerja';
export const ROLE_MODEL =
  'Menjadi role model/panutan dalam menjunjung komitmen dan integritas pegawai di lingkungan kerjanya';
export const INVOLVING =
  'Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama';
