import type { EChartsCoreOption } from 'echarts/core';

/** Data → option, pure: no React, no DOM, so that the server can draw the same chart into a printed form. */
export interface ChartLook {
  readonly colours: readonly string[];
  readonly text: string;
  readonly line: string;
  readonly fontFamily?: string;
}

export interface Series {
  readonly name: string;
  /** One value per category; null: withheld or not known, drawn as a gap and never as zero. */
  readonly values: readonly (number | null)[];
}

const base = (look: ChartLook): EChartsCoreOption => ({
  color: [...look.colours],
  textStyle: { color: look.text, fontFamily: look.fontFamily ?? 'system-ui, sans-serif' },
  animationDuration: 250,
  aria: { enabled: true, decal: { show: true } },
  // drawn, not HTML: the content security policy allows no inline style in markup
  tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
  legend: { bottom: 0, textStyle: { color: look.text } },
  grid: { left: 8, right: 16, top: 16, bottom: 40, containLabel: true },
});

const valueAxis = (look: ChartLook) => ({
  type: 'value' as const,
  axisLabel: { color: look.text },
  splitLine: { lineStyle: { color: look.line } },
});

const categoryAxis = (look: ChartLook, categories: readonly string[]) => ({
  type: 'category' as const,
  data: [...categories],
  axisLabel: { color: look.text },
  axisLine: { lineStyle: { color: look.line } },
});

/** Bars beside or on top of each other. `horizontal`: long names of units read better beside the bar. */
export const barOption = (
  data: { readonly categories: readonly string[]; readonly series: readonly Series[] },
  look: ChartLook,
  shape: { readonly stacked?: boolean; readonly horizontal?: boolean } = {},
): EChartsCoreOption => {
  const category = categoryAxis(look, data.categories);
  const value = valueAxis(look);
  return {
    ...base(look),
    ...(data.series.length < 2 && {
      legend: undefined,
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    }),
    xAxis: shape.horizontal ? value : category,
    yAxis: shape.horizontal ? { ...category, inverse: true } : value,
    series: data.series.map((one) => ({
      type: 'bar',
      name: one.name,
      data: [...one.values],
      barMaxWidth: 36,
      ...(shape.stacked && { stack: 'all' }),
    })),
  };
};

/** Lines over time; a gap where a value is withheld. */
export const lineOption = (
  data: { readonly categories: readonly string[]; readonly series: readonly Series[] },
  look: ChartLook,
): EChartsCoreOption => ({
  ...base(look),
  xAxis: categoryAxis(look, data.categories),
  yAxis: valueAxis(look),
  series: data.series.map((one, index) => ({
    type: 'line',
    name: one.name,
    data: [...one.values],
    symbol: ['circle', 'rect', 'triangle', 'diamond'][index % 4],
    symbolSize: 8,
    connectNulls: false,
  })),
});

/** One axis per category, one closed line per series; a value that is withheld is a gap. */
export const radarOption = (
  data: { readonly categories: readonly string[]; readonly series: readonly Series[] },
  look: ChartLook,
  scale: { readonly lo: number; readonly hi: number },
): EChartsCoreOption => ({
  ...base(look),
  tooltip: { trigger: 'item', renderMode: 'richText', confine: true },
  radar: {
    center: ['50%', '46%'],
    radius: '52%',
    splitNumber: Math.max(2, scale.hi - scale.lo),
    indicator: data.categories.map((name) => ({ name, min: scale.lo, max: scale.hi })),
    axisName: { color: look.text, width: 90, overflow: 'break' },
    axisLine: { lineStyle: { color: look.line } },
    splitLine: { lineStyle: { color: look.line } },
    splitArea: { show: false },
  },
  series: [
    {
      type: 'radar',
      data: data.series.map((one, index) => ({
        name: one.name,
        value: one.values.map((value) => value ?? '-'),
        symbol: ['circle', 'rect', 'triangle', 'diamond'][index % 4],
        symbolSize: 8,
        lineStyle: { type: ['solid', 'dashed', 'dotted'][index % 3] },
      })),
    },
  ],
});
