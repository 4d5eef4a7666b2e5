/** Draws an option as SVG text, without a browser; the library is loaded with the first chart. */
export async function chartSvg(
  option: Record<string, unknown>,
  size: { readonly width: number; readonly height: number },
): Promise<string> {
  const [{ init, use }, { RadarChart }, { LegendComponent, RadarComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  use([RadarChart, RadarComponent, LegendComponent, SVGRenderer]);
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
