/** Kinds of dated facts beside the reporting line that decide who evaluates (PermenPAN-RB 6/2022 p.65, 89-92). */
export const AppointmentKind = {
  PLT: 'PLT',
  PLH: 'PLH',
  VACANCY: 'VACANCY',
  SECONDMENT: 'SECONDMENT',
  STUDY: 'STUDY',
  DELEGATION: 'DELEGATION',
  REGION_HEAD: 'REGION_HEAD',
  REGION_HEAD_DUTY: 'REGION_HEAD_DUTY',
} as const;
export type AppointmentKind = (typeof AppointmentKind)[keyof typeof AppointmentKind];

type Need = 'REQUIRED' | 'OPTIONAL' | 'NONE';

interface Shape {
  /** The other official: in whose stead, to whom delegated, the appointed evaluator, the superior of the empty seat. */
  readonly other: Need;
  readonly reportsTo: Need;
  /** May carry the authority to evaluate. */
  readonly evaluates: boolean;
  /** May be limited to named employees. */
  readonly onlyFor: boolean;
  readonly article: string;
}

/** What each kind says, and where it stands. */
export const APPOINTMENT_SHAPES = {
  PLT: { other: 'REQUIRED', reportsTo: 'OPTIONAL', evaluates: true, onlyFor: false, article: 'p.89 no.3, 5, 6' },
  PLH: { other: 'REQUIRED', reportsTo: 'NONE', evaluates: true, onlyFor: false, article: 'p.89 no.3' },
  VACANCY: { other: 'OPTIONAL', reportsTo: 'NONE', evaluates: false, onlyFor: false, article: 'p.89 no.2' },
  SECONDMENT: { other: 'OPTIONAL', reportsTo: 'NONE', evaluates: false, onlyFor: false, article: 'p.92 no.15' },
  STUDY: { other: 'NONE', reportsTo: 'NONE', evaluates: false, onlyFor: false, article: 'p.92 no.16' },
  DELEGATION: { other: 'REQUIRED', reportsTo: 'NONE', evaluates: false, onlyFor: true, article: 'p.89 no.2, 7' },
  REGION_HEAD: { other: 'NONE', reportsTo: 'NONE', evaluates: false, onlyFor: false, article: 'p.65 C.3' },
  REGION_HEAD_DUTY: {
    other: 'NONE',
    reportsTo: 'NONE',
    evaluates: false,
    onlyFor: false,
    article: 'p.65 C.3; p.90 no.12',
  },
} as const satisfies Record<AppointmentKind, Shape>;

export interface AppointmentDraft {
  readonly kind: AppointmentKind;
  readonly employeeId: string;
  readonly otherId?: string | null;
  readonly reportsToId?: string | null;
  readonly evaluates?: boolean | null;
  readonly onlyForIds?: readonly string[] | null;
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/** Everything that does not fit the kind, by input field; empty when all does. */
export function appointmentProblems(draft: AppointmentDraft): Record<string, string> {
  const shape: Shape = APPOINTMENT_SHAPES[draft.kind];
  const found: Record<string, string> = {};
  const need = (field: 'otherId' | 'reportsToId', wanted: Need) => {
    if (wanted === 'REQUIRED' && !draft[field]) found[field] = 'field.required';
    if (wanted === 'NONE' && draft[field]) found[field] = 'appointment.notForKind';
    if (draft[field] && draft[field] === draft.employeeId) found[field] = 'appointment.samePerson';
  };
  need('otherId', shape.other);
  need('reportsToId', shape.reportsTo);
  if (draft.evaluates && !shape.evaluates) found.evaluates = 'appointment.notForKind';
  if (draft.onlyForIds && !shape.onlyFor) found.onlyForIds = 'appointment.notForKind';
  if (draft.onlyForIds?.length === 0) found.onlyForIds = 'appointment.forNobody';
  if (draft.validTo && draft.validTo < draft.validFrom) found.validTo = 'appointment.order';
  return found;
}
