import { Box } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { init } from './echarts.js';

/** Draws an option as SVG and follows its own width. Loaded only by routes that draw. */
export const Canvas = ({ option, height }: { readonly option: EChartsCoreOption; readonly height: number }) => {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const drawn = init(host.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const still = globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption({ ...option, animation: !still }, true);
  }, [option]);
  return <Box ref={host} aria-hidden="true" sx={{ height, width: '100%' }} />;
};
