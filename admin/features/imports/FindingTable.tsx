import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import type { Finding } from './findings.js';

const TONE: Readonly<Record<string, Tone>> = {
  ERROR: 'danger',
  WARNING: 'warning',
  REPAIRED: 'info',
  NOTICE: 'neutral',
};
const Severity = ({ of }: { readonly of: Finding }) => (
  <StatusChip label={`imports.severity.${of.severity}`} tone={TONE[of.severity] ?? 'neutral'} />
);

// findings have no identity of their own and never move: their place is their key
const numbered = (findings: readonly Finding[]) => findings.map((finding, at) => ({ finding, key: String(at) }));

/** Findings by line and column: a table, or one block for each on a narrow screen. */
export const FindingTable = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  if (findings.length === 0) return null;
  if (isNarrow) {
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {numbered(findings).map(({ finding, key }) => (
          <Box component="li" key={key} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
              <Severity of={finding} />
              <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {[finding.line && `${translate('imports.line')} ${finding.line}`, finding.column]
                  .filter(Boolean)
                  .join(' · ') || translate('imports.whole_file')}
              </Typography>
            </Box>
            <Typography variant="body2">{finding.message}</Typography>
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('imports.result')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('imports.line')}</TableCell>
            <TableCell>{translate('imports.column')}</TableCell>
            <TableCell>{translate('imports.problem')}</TableCell>
            <TableCell>{translate('imports.message')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {numbered(findings).map(({ finding, key }) => (
            <TableRow key={key}>
              <TableCell align="right">{finding.line ?? '—'}</TableCell>
              <TableCell>{finding.column ?? '—'}</TableCell>
              <TableCell>
                <Severity of={finding} />
              </TableCell>
              <TableCell sx={{ minWidth: 240 }}>{finding.message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
