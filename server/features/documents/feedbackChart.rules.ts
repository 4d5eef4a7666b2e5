import type { Scale, Shown } from '../feedback/disclosure.rules.js';

/** One axis of the radar. */
export interface RadarValue {
  readonly label: string;
  readonly self: Shown<number>;
  readonly others: Shown<number>;
}

/** The font of the paper: the layout engine knows no other. */
const FONT = 'PTSerif';

/**
 * Self against others as an option of the chart library; pure. A value that is not shown leaves a gap in its line and
 * is never drawn as zero. Lines differ by stroke and mark, not by colour alone.
 */
export const radarChart = (values: readonly RadarValue[], { lo, hi }: Scale): Record<string, unknown> => {
  const line = (name: string, of: (value: RadarValue) => Shown<number>, mark: string, dash: string) => ({
    name,
    value: values.map((value) => of(value) ?? '-'),
    symbol: mark,
    symbolSize: 6,
    lineStyle: { type: dash, width: 1.6 },
  });
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    color: ['#1f5fa8', '#a34700'],
    legend: { bottom: 0, textStyle: { fontFamily: FONT, fontSize: 11 }, data: ['Orang lain', 'Diri sendiri'] },
    radar: {
      center: ['50%', '46%'],
      radius: '62%',
      splitNumber: Math.max(2, hi - lo),
      indicator: values.map(({ label }) => ({ name: label, min: lo, max: hi })),
      axisName: { color: '#222222', fontFamily: FONT, fontSize: 11 },
    },
    series: [
      {
        type: 'radar',
        data: [
          line('Orang lain', ({ others }) => others, 'circle', 'solid'),
          line('Diri sendiri', ({ self }) => self, 'rect', 'dashed'),
        ],
      },
    ],
  };
};
