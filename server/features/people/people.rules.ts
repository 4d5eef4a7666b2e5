/** Legal status of an employee (kedudukan hukum). */
export const EmployeeStatus = {
  ACTIVE: 'ACTIVE',
  STUDY: 'STUDY',
  UNPAID_LEAVE: 'UNPAID_LEAVE',
  SUSPENDED: 'SUSPENDED',
  PRE_RETIREMENT: 'PRE_RETIREMENT',
  LEFT: 'LEFT',
} as const;
export type EmployeeStatus = (typeof EmployeeStatus)[keyof typeof EmployeeStatus];

/** Text of "KEDUDUKAN HUKUM" in a SIASN list → status. */
export const STATUS_BY_TEXT: Readonly<Record<string, EmployeeStatus>> = {
  aktif: 'ACTIVE',
  'tugas belajar': 'STUDY',
  cltn: 'UNPAID_LEAVE',
  'cuti di luar tanggungan negara': 'UNPAID_LEAVE',
  'pemberhentian sementara': 'SUSPENDED',
  'masa persiapan pensiun': 'PRE_RETIREMENT',
  mpp: 'PRE_RETIREMENT',
  pensiun: 'LEFT',
  berhenti: 'LEFT',
};

/** Who has no duty to plan and is not evaluated (p.65 C.8). */
export const NOT_EVALUATED: ReadonlySet<EmployeeStatus> = new Set([
  'UNPAID_LEAVE',
  'SUSPENDED',
  'PRE_RETIREMENT',
  'LEFT',
]);

/** Name as it is printed, with titles: "Ir. UCOK NASUTION, S.K.M.". */
export const printedName = (person: { name: string; frontTitle: string | null; backTitle: string | null }): string =>
  [person.frontTitle ? `${person.frontTitle} ` : '', person.name, person.backTitle ? `, ${person.backTitle}` : ''].join(
    '',
  );
