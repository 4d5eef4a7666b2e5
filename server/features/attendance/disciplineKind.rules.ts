import type { z } from 'zod';
import {
  choiceField,
  dayField,
  flagField,
  groupField,
  numberField,
  percentField,
  rowsField,
  ruleShape,
  textField,
} from '../rulesets/field.rules.js';
import type { DefinitionProblem, RuleKind } from '../rulesets/kind.rules.js';
import { type BandNumber, MINUTE_BANDS } from './attendance.rules.js';
import { DEDUCTION_EXAMPLES, type PermitLimits } from './deduction.rules.js';
import { DisciplineLevel, PP_94_2021, Sanction } from './discipline.rules.js';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

const minutes = (label: string, max = MINUTES_PER_DAY) => numberField({ label, unit: 'rulesets.unit.minutes', max });
const days = (label: string, min = 1) => numberField({ label, unit: 'rulesets.unit.days', min, max: 366 });
const band = (label: string) => numberField({ label, min: 1, max: 4 }) as unknown as z.ZodType<BandNumber>;
const rate = (code: string) => percentField({ label: `discipline.code.${code}` }).nullish();

const shape = ruleShape({
  minuteBands: rowsField(
    { label: 'discipline.minuteBands', help: 'discipline.minuteBands.help', min: 1, max: 4 },
    {
      band: band('discipline.band'),
      from: minutes('discipline.from'),
      to: minutes('discipline.to').nullable(),
    },
  ),
  missingPunchBand: band('discipline.missingPunchBand'),
  opensMinutesBefore: minutes('discipline.opensMinutesBefore', 720),
  absence: rowsField(
    { label: 'discipline.absence', help: 'discipline.absence.help', min: 1, max: 20 },
    {
      from: days('discipline.from'),
      to: days('discipline.to').nullable(),
      level: choiceField(Object.values(DisciplineLevel) as [DisciplineLevel, ...DisciplineLevel[]], {
        label: 'discipline.level',
        names: 'discipline.level',
      }),
      sanction: choiceField(Object.values(Sanction) as [Sanction, ...Sanction[]], {
        label: 'discipline.sanction',
        names: 'discipline.sanction',
      }),
      term: textField({ label: 'discipline.term' }),
    },
  ),
  consecutiveDays: numberField({
    ...{ label: 'discipline.consecutiveDays', help: 'discipline.consecutiveDays.help' },
    ...{ unit: 'rulesets.unit.days', min: 1, max: 366 },
  }),
  deduction: groupField(
    { label: 'discipline.deduction', help: 'discipline.deduction.help' },
    {
      name: textField({ label: 'discipline.regulation' }),
      validFrom: dayField({ label: 'discipline.validFrom' }).nullable(),
      source: textField({ label: 'rulesets.article' }),
      example: flagField({ label: 'discipline.example' }),
      leftPer: choiceField(['DAY', 'HOUR'], { label: 'discipline.leftPer', names: 'discipline.leftPer' }),
      permit: groupField(
        { label: 'discipline.permit', help: 'discipline.permit.help' },
        {
          minutesPerDay: minutes('discipline.minutesPerDay').nullable(),
          minutesPerWeek: minutes('discipline.minutesPerWeek', MINUTES_PER_WEEK).nullable(),
        },
      ).optional(),
      cap: percentField({ label: 'discipline.cap' }).nullable(),
      delayAboveMinutes: minutes('discipline.delayAboveMinutes', 50_000).nullable(),
      minutesPerMissingPunch: minutes('discipline.minutesPerMissingPunch'),
      rates: groupField(
        { label: 'discipline.rates', help: 'discipline.rates.help' },
        {
          ...{ TL1: rate('TL1'), TL2: rate('TL2'), TL3: rate('TL3'), TL4: rate('TL4') },
          ...{ PSW1: rate('PSW1'), PSW2: rate('PSW2'), PSW3: rate('PSW3'), PSW4: rate('PSW4') },
          ...{ NO_PUNCH: rate('NO_PUNCH'), ABSENT: rate('ABSENT') },
          ...{ LEFT_WITHOUT_PERMIT: rate('LEFT_WITHOUT_PERMIT'), MISSED_CEREMONY: rate('MISSED_CEREMONY') },
        },
      ),
    },
  ),
});
export type DisciplineDefinition = z.infer<typeof shape>;

type Range = { readonly from: number; readonly to: number | null };

/** Ranges follow each other without gap or overlap, and only the last is open above. */
function rangeProblems(path: string, ranges: readonly Range[]): DefinitionProblem[] {
  return ranges.flatMap(({ from, to }, n): DefinitionProblem[] => {
    if (to !== null && to < from)
      return [{ path: `${path}.${n}.to`, key: 'discipline.problem.order', params: { from } }];
    const before = ranges[n - 1];
    if (!before) return [];
    if (before.to === null) return [{ path: `${path}.${n - 1}.to`, key: 'discipline.problem.open' }];
    return from === before.to + 1
      ? []
      : [{ path: `${path}.${n}.from`, key: 'discipline.problem.gap', params: { wanted: before.to + 1 } }];
  });
}

const bandProblems = (bands: readonly { readonly band: BandNumber }[], missing: BandNumber): DefinitionProblem[] => [
  ...bands.flatMap((row, n) =>
    row.band === n + 1
      ? []
      : [{ path: `minuteBands.${n}.band`, key: 'discipline.problem.band', params: { wanted: n + 1 } }],
  ),
  ...(bands.some((row) => row.band === missing)
    ? []
    : [{ path: 'missingPunchBand', key: 'discipline.problem.noBand', params: { most: bands.length } }]),
];

const { version: _version, validTo: _validTo, rates, ...REGULATION } = DEDUCTION_EXAMPLES.SAMARINDA;

/** What a permit covers; undefined where it covers all. A limit that is not given is none. */
export const permitOf = ({ permit }: DisciplineDefinition['deduction']): PermitLimits | undefined =>
  permit && (permit.minutesPerDay !== null || permit.minutesPerWeek !== null)
    ? {
        minutesPerDay: permit.minutesPerDay ?? MINUTES_PER_DAY,
        minutesPerWeek: permit.minutesPerWeek ?? MINUTES_PER_WEEK,
      }
    : undefined;

/** Bands of minutes, thresholds of PP 94/2021, and the local regulation on deductions from the allowance (TPP). */
export const DISCIPLINE_KIND: RuleKind<DisciplineDefinition> = {
  kind: 'DISCIPLINE',
  shape,
  shipped: {
    name: 'Tabel disiplin dan keterlambatan',
    validFrom: '2022-01-01',
    source: 'PP 94/2021 (sumber sekunder); pita menit: contoh',
    definition: {
      example: true,
      minuteBands: [...MINUTE_BANDS.bands],
      missingPunchBand: MINUTE_BANDS.missingPunch,
      opensMinutesBefore: MINUTE_BANDS.opensMinutesBefore,
      absence: [...PP_94_2021.cumulative],
      consecutiveDays: PP_94_2021.consecutive.days,
      // The city's own Perwali was not found (to confirm with BKPSDM): a published table of another city, shown as one.
      deduction: { ...REGULATION, rates: { ...rates } },
    },
  },
  problems: ({ minuteBands, missingPunchBand, absence }) => [
    ...rangeProblems('minuteBands', minuteBands),
    ...bandProblems(minuteBands, missingPunchBand),
    ...rangeProblems('absence', absence),
  ],
};
