import { addDays, type Day, type Provenance } from '../cycles/dated.rules.js';

/** Discipline levels of PP 94/2021: hukuman disiplin ringan, sedang, berat. */
export const DisciplineLevel = { LIGHT: 'LIGHT', MEDIUM: 'MEDIUM', HEAVY: 'HEAVY' } as const;
export type DisciplineLevel = (typeof DisciplineLevel)[keyof typeof DisciplineLevel];

/** The sanctions absence may lead to, mildest first. */
export const Sanction = {
  ORAL_REPRIMAND: 'ORAL_REPRIMAND',
  WRITTEN_REPRIMAND: 'WRITTEN_REPRIMAND',
  WRITTEN_DISSATISFACTION: 'WRITTEN_DISSATISFACTION',
  ALLOWANCE_CUT_6_MONTHS: 'ALLOWANCE_CUT_6_MONTHS',
  ALLOWANCE_CUT_9_MONTHS: 'ALLOWANCE_CUT_9_MONTHS',
  ALLOWANCE_CUT_12_MONTHS: 'ALLOWANCE_CUT_12_MONTHS',
  DEMOTION_12_MONTHS: 'DEMOTION_12_MONTHS',
  RELEASE_TO_EXECUTOR_12_MONTHS: 'RELEASE_TO_EXECUTOR_12_MONTHS',
  DISMISSAL: 'DISMISSAL',
} as const;
export type Sanction = (typeof Sanction)[keyof typeof Sanction];

export interface AbsenceThreshold {
  /** Days absent without valid reason, cumulative in the calendar year; `to` null is open above. */
  readonly from: number;
  readonly to: number | null;
  readonly level: DisciplineLevel;
  readonly sanction: Sanction;
  /** The regulation's words. */
  readonly term: string;
}

export interface AbsenceThresholds extends Provenance {
  readonly cumulative: readonly AbsenceThreshold[];
  readonly consecutive: {
    readonly days: number;
    readonly level: DisciplineLevel;
    readonly sanction: Sanction;
    readonly term: string;
  };
}

/** PP 94/2021 (secondary source). One or two days: no sanction. The band is 4–6, some sites misprint 4–7. */
export const PP_94_2021: AbsenceThresholds = {
  name: 'PP 94/2021',
  version: 1,
  validFrom: '2021-08-31',
  validTo: null,
  source: 'PP 94/2021; PDHTAPS Ps 11(2)d',
  example: false,
  cumulative: [
    { from: 3, to: 3, level: 'LIGHT', sanction: 'ORAL_REPRIMAND', term: 'teguran lisan' },
    { from: 4, to: 6, level: 'LIGHT', sanction: 'WRITTEN_REPRIMAND', term: 'teguran tertulis' },
    {
      from: 7,
      to: 10,
      level: 'LIGHT',
      sanction: 'WRITTEN_DISSATISFACTION',
      term: 'pernyataan tidak puas secara tertulis',
    },
    {
      from: 11,
      to: 13,
      level: 'MEDIUM',
      sanction: 'ALLOWANCE_CUT_6_MONTHS',
      term: 'pemotongan tukin 25 % selama 6 bulan',
    },
    {
      from: 14,
      to: 16,
      level: 'MEDIUM',
      sanction: 'ALLOWANCE_CUT_9_MONTHS',
      term: 'pemotongan tukin 25 % selama 9 bulan',
    },
    {
      from: 17,
      to: 20,
      level: 'MEDIUM',
      sanction: 'ALLOWANCE_CUT_12_MONTHS',
      term: 'pemotongan tukin 25 % selama 12 bulan',
    },
    {
      from: 21,
      to: 24,
      level: 'HEAVY',
      sanction: 'DEMOTION_12_MONTHS',
      term: 'penurunan jabatan setingkat lebih rendah selama 12 bulan',
    },
    {
      from: 25,
      to: 27,
      level: 'HEAVY',
      sanction: 'RELEASE_TO_EXECUTOR_12_MONTHS',
      term: 'pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan',
    },
    {
      from: 28,
      to: null,
      level: 'HEAVY',
      sanction: 'DISMISSAL',
      term: 'pemberhentian dengan hormat tidak atas permintaan sendiri',
    },
  ],
  consecutive: {
    days: 10,
    level: 'HEAVY',
    sanction: 'DISMISSAL',
    term: 'pemberhentian dengan hormat tidak atas permintaan sendiri',
  },
};

/** A flag is never a sanction: that needs summons, examination and a decision (Peraturan BKN 6/2022, to confirm with BKPSDM). */
export interface DisciplineFlag {
  readonly reason: 'CUMULATIVE' | 'CONSECUTIVE';
  readonly days: number;
  readonly level: DisciplineLevel;
  readonly sanction: Sanction;
  readonly term: string;
  /** Consecutive only: the first and last day of the run. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly needs: readonly ['SUMMONS', 'EXAMINATION', 'DECISION'];
}

export interface DisciplineCheck {
  readonly year: number;
  readonly absentDays: number;
  readonly longestRun: number;
  /** Severest first. */
  readonly flags: readonly DisciplineFlag[];
  /** The table binds PNS; for PPPK the agency's rule decides, so flags are hints there. */
  readonly binding: boolean;
}

interface Run {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * Runs of absence over consecutive working days. Days without work between two absences do not break a run; a working day
 * that is not absent does, and so does one nobody recorded: silence is not counted against a person.
 */
export const absenceRuns = (absent: readonly Day[], isWorkingDay: (day: Day) => boolean): Run[] => {
  const runs: Run[] = [];
  for (const day of [...new Set(absent)].sort()) {
    const last = runs.at(-1);
    let next = last ? addDays(last.to, 1) : day;
    while (next < day && !isWorkingDay(next)) next = addDays(next, 1);
    if (last && next === day) runs[runs.length - 1] = { ...last, to: day, days: last.days + 1 };
    else runs.push({ from: day, to: day, days: 1 });
  }
  return runs;
};

const SEVERITY = Object.values(Sanction);

/**
 * Flags from days absent without valid reason (alpa). `absent` may reach back into the year before, so that a run over New
 * Year is seen; only days of `year` are added up, and only runs that end in it are flagged.
 */
export const disciplineCheck = (
  year: number,
  absent: readonly Day[],
  kind: 'PNS' | 'PPPK',
  isWorkingDay: (day: Day) => boolean,
  table: AbsenceThresholds,
): DisciplineCheck => {
  const inYear = (day: Day) => day.startsWith(`${year}-`);
  const working = [...new Set(absent)].filter(isWorkingDay);
  const absentDays = working.filter(inYear).length;
  const runs = absenceRuns(working, isWorkingDay).filter(({ to }) => inYear(to));
  const flags: DisciplineFlag[] = runs
    .filter(({ days }) => days >= table.consecutive.days)
    .map(({ days, from, to }) => {
      const { level, sanction, term } = table.consecutive;
      return {
        reason: 'CONSECUTIVE',
        days,
        level,
        sanction,
        term,
        from,
        to,
        needs: ['SUMMONS', 'EXAMINATION', 'DECISION'],
      };
    });
  const row = table.cumulative.find(({ from, to }) => absentDays >= from && (to === null || absentDays <= to));
  if (row) {
    const { level, sanction, term } = row;
    flags.push({
      reason: 'CUMULATIVE',
      days: absentDays,
      level,
      sanction,
      term,
      from: null,
      to: null,
      needs: ['SUMMONS', 'EXAMINATION', 'DECISION'],
    });
  }
  return {
    year,
    absentDays,
    longestRun: Math.max(0, ...runs.map(({ days }) => days)),
    flags: flags.sort((a, b) => SEVERITY.indexOf(b.sanction) - SEVERITY.indexOf(a.sanction)),
    binding: kind === 'PNS',
  };
};
