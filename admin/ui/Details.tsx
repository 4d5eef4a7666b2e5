import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

/** Facts of a record as a description list; as many columns as fit. */
export const Details = ({ children }: { readonly children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
      columnGap: 3,
      rowGap: 2,
      m: 0,
    }}
  >
    {children}
  </Box>
);

/** One fact. `label`: message key. Nothing known is said with a dash. */
export const Detail = ({
  label,
  wide = false,
  children,
}: {
  readonly label: string;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}) => {
  const translate = useTranslate();
  const isEmpty = children === null || children === undefined || children === '';
  return (
    <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(label, { _: label })}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {isEmpty ? '—' : children}
      </Typography>
    </Box>
  );
};
