/** Level of a position (jenis jabatan), UU ASN and SIASN (secondary source). */
export const PositionLevel = {
  EXECUTIVE_PRIME: 'EXECUTIVE_PRIME',
  EXECUTIVE_SENIOR: 'EXECUTIVE_SENIOR',
  EXECUTIVE: 'EXECUTIVE',
  ADMINISTRATOR: 'ADMINISTRATOR',
  SUPERVISOR: 'SUPERVISOR',
  EXECUTOR: 'EXECUTOR',
  FUNCTIONAL: 'FUNCTIONAL',
} as const;
export type PositionLevel = (typeof PositionLevel)[keyof typeof PositionLevel];

/** What the rules need to know of each level. */
export interface PositionLevelFacts {
  /** Indonesian label, as SIASN writes it. */
  label: string;
  /** Pejabat pimpinan tinggi (JPT): SKP with perspektif, evaluated in a region by the kepala daerah (p.29, 65, 90). */
  isExecutive: boolean;
  /** Pejabat administrasi (JA) = administrator, pengawas, pelaksana. */
  isAdministrative: boolean;
  /** May be pejabat penilai kinerja by the post itself: at lowest pejabat pengawas (Ps 1(9)). */
  mayEvaluate: boolean;
}

export const POSITION_LEVELS = {
  EXECUTIVE_PRIME: {
    label: 'Jabatan Pimpinan Tinggi Utama',
    isExecutive: true,
    isAdministrative: false,
    mayEvaluate: true,
  },
  EXECUTIVE_SENIOR: {
    label: 'Jabatan Pimpinan Tinggi Madya',
    isExecutive: true,
    isAdministrative: false,
    mayEvaluate: true,
  },
  EXECUTIVE: {
    label: 'Jabatan Pimpinan Tinggi Pratama',
    isExecutive: true,
    isAdministrative: false,
    mayEvaluate: true,
  },
  ADMINISTRATOR: { label: 'Administrator', isExecutive: false, isAdministrative: true, mayEvaluate: true },
  SUPERVISOR: { label: 'Pengawas', isExecutive: false, isAdministrative: true, mayEvaluate: true },
  EXECUTOR: { label: 'Pelaksana', isExecutive: false, isAdministrative: true, mayEvaluate: false },
  // A functional official evaluates only by delegation, when he leads a work unit (p.89 no.7).
  FUNCTIONAL: { label: 'Fungsional', isExecutive: false, isAdministrative: false, mayEvaluate: false },
} as const satisfies Record<PositionLevel, PositionLevelFacts>;

/** Spellings met in SIASN exports beside the label itself. */
const ALIASES: Readonly<Record<string, PositionLevel>> = {
  'jpt utama': PositionLevel.EXECUTIVE_PRIME,
  'jpt madya': PositionLevel.EXECUTIVE_SENIOR,
  'jpt pratama': PositionLevel.EXECUTIVE,
  'jabatan administrator': PositionLevel.ADMINISTRATOR,
  'jabatan pengawas': PositionLevel.SUPERVISOR,
  'jabatan pelaksana': PositionLevel.EXECUTOR,
  'jabatan fungsional': PositionLevel.FUNCTIONAL,
  'jabatan fungsional tertentu': PositionLevel.FUNCTIONAL,
  'jabatan fungsional umum': PositionLevel.EXECUTOR,
};

const byLabel = new Map<string, PositionLevel>([
  ...Object.entries(ALIASES),
  ...Object.values(PositionLevel).map((level) => [POSITION_LEVELS[level].label.toLowerCase(), level] as const),
]);

/** The level named by SIASN's column "JENIS JABATAN NAMA", undefined when the text is unknown. */
export function positionLevelOf(text: string): PositionLevel | undefined {
  return byLabel.get(text.trim().replace(/\s+/g, ' ').toLowerCase());
}

/**
 * Whether a holder of this level can be pejabat penilai kinerja: by the post, or a functional official leading a
 * unit with delegated authority (Ps 1(9); p.89 no.2, 7).
 */
export function canEvaluate(level: PositionLevel, leadsUnitByDelegation: boolean): boolean {
  if (POSITION_LEVELS[level].mayEvaluate) return true;
  return level === PositionLevel.FUNCTIONAL && leadsUnitByDelegation;
}
