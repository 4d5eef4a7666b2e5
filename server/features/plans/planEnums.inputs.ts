import { registerEnumType } from 'type-graphql';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { AbsoluteConcern } from './linter.rules.js';
import { ReportingPeriod } from './manual.rules.js';
import { Aspect, ControlLevel, PlanPerspective, Priority, ResultSource } from './structure.rules.js';

export const TargetDirection = { HIGHER_IS_BETTER: 'HIGHER_IS_BETTER', LOWER_IS_BETTER: 'LOWER_IS_BETTER' } as const;
export type TargetDirection = (typeof TargetDirection)[keyof typeof TargetDirection];

const named = (name: string, description: string, type: object, words: Record<string, string>) =>
  registerEnumType(type, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(words).map(([value, word]) => [value, { description: word }])),
  });

named('BehaviourCode', 'Core value of civil servants (nilai BerAKHLAK, Ps 10(3)).', BehaviourCode, {
  SERVICE_ORIENTED: 'Berorientasi Pelayanan.',
  ACCOUNTABLE: 'Akuntabel.',
  COMPETENT: 'Kompeten.',
  HARMONIOUS: 'Harmonis.',
  LOYAL: 'Loyal.',
  ADAPTIVE: 'Adaptif.',
  COLLABORATIVE: 'Kolaboratif.',
});
named('ResultPriority', 'Priority of a result; the evaluator assigns it (p.27–28, 49).', Priority, {
  MAIN: 'Hasil kerja utama.',
  ADDITIONAL: 'Hasil kerja tambahan.',
});
named('IndicatorAspect', 'Aspek of an indicator (Ps 9(2)).', Aspect, {
  QUANTITY: 'Kuantitas.',
  QUALITY: 'Kualitas.',
  TIME: 'Waktu.',
  COST: 'Biaya.',
});
named('PlanPerspective', 'Perspektif of an executive’s indicator (p.29).', PlanPerspective, {
  SERVICE_RECIPIENT: 'Penerima layanan.',
  BUSINESS_PROCESS: 'Proses bisnis.',
  INTERNAL_STRENGTHENING: 'Penguatan internal.',
  BUDGET: 'Anggaran: must be in every such plan.',
});
named('ControlLevel', 'How near a result lies to one’s own hand (tingkat kendali, p.28, 44).', ControlLevel, {
  OUTCOME: 'Outcome.',
  INTERMEDIATE_OUTCOME: 'Outcome antara.',
  LOW_CONTROL_OUTPUT: 'Output kendali rendah.',
  MEDIUM_CONTROL_OUTPUT: 'Output kendali sedang.',
  HIGH_CONTROL_OUTPUT: 'Output kendali tinggi.',
});
named('ResultSource', 'Where a result comes from (p.27–28, 50).', ResultSource, {
  PERFORMANCE_AGREEMENT: 'Perjanjian kinerja.',
  STRATEGIC_PLAN: 'Rencana strategis.',
  ANNUAL_WORK_PLAN: 'Rencana kerja tahunan.',
  DIRECTIVE: 'Direktif.',
  ACTION_PLAN: 'Rencana aksi.',
  ACTING_ASSIGNMENT: 'Penugasan Plt./Plh.: always main.',
});
named('AbsoluteConcern', 'Matters for which an absolute target of a main result is fine (p.51).', AbsoluteConcern, {
  LIFE: 'Nyawa.',
  INJURY: 'Cedera.',
  NATIONAL_SECURITY: 'Keamanan nasional.',
  LARGE_MONETARY_LOSS: 'Kerugian moneter besar.',
});
named('ReportingPeriod', 'How often an indicator is reported (periode pelaporan, p.38).', ReportingPeriod, {
  MONTHLY: 'Bulanan.',
  QUARTERLY: 'Triwulanan.',
  SEMESTERLY: 'Semesteran.',
  YEARLY: 'Tahunan.',
});
named('TargetDirection', 'Which end of a range is the better one.', TargetDirection, {
  HIGHER_IS_BETTER: 'More is better.',
  LOWER_IS_BETTER: 'Less is better.',
});
