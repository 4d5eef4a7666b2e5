import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { useAllowed } from '../../kernel/hooks.js';

export interface Gap {
  readonly id: string;
  readonly kind: string;
  readonly minimum: number;
  readonly found: number;
  readonly inLine: number;
  readonly tooShortTogether: number;
  readonly barred: number;
  readonly atLoadCap: number;
  readonly ratee?: {
    readonly id: string;
    readonly name: string;
    readonly unit?: { readonly name: string } | null;
  } | null;
}

const REASONS = ['tooShortTogether', 'barred', 'atLoadCap'] as const;

/** Why the matching found fewer than it should, in words; only reasons that apply. */
export const useGapReason = () => {
  const translate = useTranslate();
  return (gap: Gap): string =>
    [
      translate('feedback.coverage.reason.inLine', { smart_count: gap.inLine }),
      ...REASONS.filter((reason) => gap[reason] > 0).map((reason) =>
        translate(`feedback.coverage.reason.${reason}`, { smart_count: gap[reason] }),
      ),
    ].join(', ');
};

/** One person and group that could not be met; leads to the raters of that person. */
export const GapLine = ({ gap, cycleId }: { readonly gap: Gap; readonly cycleId: string }) => {
  const translate = useTranslate();
  const reason = useGapReason();
  const mayOpen = useAllowed('feedbackInvitations');
  return (
    <Box>
      {gap.ratee && mayOpen ? (
        <Link component={LinkBase} to={`/raters/${cycleId}/${gap.ratee.id}`} sx={{ fontWeight: 600 }}>
          {gap.ratee.name}
        </Link>
      ) : (
        (gap.ratee?.name ?? '—')
      )}
      {` · ${translate(`feedback.kind.${gap.kind}`)}: ${translate('feedback.coverage.found', { found: gap.found, minimum: gap.minimum })}`}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {reason(gap)}
      </Typography>
    </Box>
  );
};
