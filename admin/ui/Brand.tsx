import { Box, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';

/** The mark: a ring left open (360°, never closed over a person) around three rising figures. */
export const Mark = ({ size = 28 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#0b4f7a" />
    <g fill="none" stroke="#fff" strokeLinecap="round" strokeWidth="3">
      <path d="M16 5.5a10.5 10.5 0 1 1-9.1 5.25" opacity="0.55" />
      <path d="M11 20v-3M16 20v-6.5M21 20v-9" />
    </g>
  </svg>
);

/** Mark and name, leading home. */
export const Brand = () => {
  const name = useTranslate()('app.name');
  return (
    <Box
      component={LinkBase}
      to="/"
      sx={{
        display: { xs: 'none', sm: 'flex' },
        alignItems: 'center',
        gap: 1,
        color: 'inherit',
        textDecoration: 'none',
        borderRadius: 1,
        mr: 1,
      }}
    >
      <Mark />
      <Typography component="span" sx={{ fontWeight: 700, display: { xs: 'none', md: 'inline' } }}>
        {name}
      </Typography>
      <Box component="span" sx={{ ...visuallyHidden, display: { md: 'none' } }}>
        {name}
      </Box>
    </Box>
  );
};

/** For screen readers only. */
export const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
} as const;
