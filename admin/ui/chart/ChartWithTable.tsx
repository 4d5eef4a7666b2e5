import ChartIcon from '@mui/icons-material/BarChartOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import {
  Box,
  Button,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useTheme,
} from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { CHART_COLOURS } from '../../kernel/palette.js';
import type { ChartLook } from './options.js';

const Canvas = lazy(async () => ({ default: (await import('./Canvas.js')).Canvas }));

export interface ChartTable {
  readonly columns: readonly string[];
  /** First cell of a row is its heading; figures are already formatted. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartWithTableProps {
  /** Already translated. */
  readonly title: string;
  /** The chart in one or two sentences, already translated: what a person who does not see it should know. */
  readonly summary: string;
  /** Pure function of options.ts (or the feature's own), called with the colours of the theme. Keep it stable (useCallback). */
  readonly option: (look: ChartLook) => EChartsCoreOption;
  readonly table: ChartTable;
  /** Pixels. */
  readonly height?: number;
}

/** A chart never stands alone: summary in words, the same figures as a table one button away. */
export const ChartWithTable = ({ title, summary, option, table, height = 300 }: ChartWithTableProps) => {
  const translate = useTranslate();
  const { palette, typography } = useTheme();
  const titleId = useId();
  const [asTable, setAsTable] = useState(false);
  const drawn = useMemo(
    () =>
      option({
        colours: CHART_COLOURS[palette.mode],
        text: palette.text.primary,
        line: palette.divider,
        fontFamily: typography.fontFamily,
      }),
    [option, palette, typography.fontFamily],
  );
  return (
    <Box component="figure" aria-labelledby={titleId} sx={{ m: 0, minWidth: 0 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1, flexWrap: 'wrap' }}>
        <Typography id={titleId} variant="h3">
          {title}
        </Typography>
        <Button size="small" startIcon={asTable ? <ChartIcon /> : <TableIcon />} onClick={() => setAsTable(!asTable)}>
          {translate(asTable ? 'chart.as_chart' : 'chart.as_table')}
        </Button>
      </Box>
      {asTable ? (
        <FigureTable table={table} labelledBy={titleId} />
      ) : (
        <Suspense fallback={<Skeleton variant="rounded" height={height} />}>
          <Canvas option={drawn} height={height} />
        </Suspense>
      )}
      <Typography component="figcaption" variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {summary}
      </Typography>
    </Box>
  );
};

const FigureTable = ({ table, labelledBy }: { readonly table: ChartTable; readonly labelledBy: string }) => (
  // focusable, because a wide table must be scrollable by keyboard
  <Box sx={{ overflowX: 'auto', mt: 1 }} tabIndex={0} role="region" aria-labelledby={labelledBy}>
    <Table size="small" aria-labelledby={labelledBy}>
      <TableHead>
        <TableRow>
          {table.columns.map((column, index) => (
            <TableCell key={column} align={index === 0 ? 'left' : 'right'}>
              {column}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {table.rows.map(([head, ...figures]) => (
          <TableRow key={head}>
            <TableCell component="th" scope="row">
              {head}
            </TableCell>
            {figures.map((figure, index) => (
              <TableCell key={table.columns[index + 1]} align="right">
                {figure}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </Box>
);
