import type { EChartsCoreOption } from 'echarts/core';
import { barOption, type ChartLook } from '../../ui/chart/options.js';

/** People by predicate as bars that lie, so that long names stay whole on a telephone; figures stand at the bars. Pure. */
export const predicatesOption = (
  rows: readonly { readonly name: string; readonly count: number }[],
  people: string,
  number: (value: number) => string,
  look: ChartLook,
): EChartsCoreOption => {
  const option = barOption(
    { categories: rows.map(({ name }) => name), series: [{ name: people, values: rows.map(({ count }) => count) }] },
    look,
    { horizontal: true },
  );
  const [series] = option.series as readonly object[];
  return {
    ...option,
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', show: false },
    series: [
      {
        ...series,
        label: {
          show: true,
          position: 'right',
          color: look.text,
          formatter: ({ value }: { readonly value: number }) => number(value),
        },
      },
    ],
  };
};
