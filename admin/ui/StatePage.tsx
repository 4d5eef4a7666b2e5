import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface StatePageProps {
  readonly icon: SvgIconComponent;
  readonly title: string;
  readonly body?: ReactNode;
  readonly action?: ReactNode;
  /** Announced at once by screen readers. */
  readonly urgent?: boolean;
}

/** A page or panel with nothing to show but a reason and a way on. */
export const StatePage = ({ icon: Icon, title, body, action, urgent = false }: StatePageProps) => (
  <Box
    role={urgent ? 'alert' : undefined}
    sx={{
      display: 'grid',
      justifyItems: 'center',
      textAlign: 'center',
      gap: 1,
      px: 2,
      py: { xs: 5, sm: 8 },
      mx: 'auto',
      maxWidth: 480,
    }}
  >
    <Box
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 64,
        height: 64,
        borderRadius: '50%',
        bgcolor: 'action.hover',
        mb: 1,
      }}
    >
      <Icon sx={{ fontSize: 32, color: 'text.secondary' }} />
    </Box>
    <Typography variant="h2">{title}</Typography>
    {body && <Typography sx={{ color: 'text.secondary' }}>{body}</Typography>}
    {action && <Box sx={{ mt: 1.5 }}>{action}</Box>}
  </Box>
);
