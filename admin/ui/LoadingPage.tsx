import { Box, CircularProgress } from '@mui/material';
import { useTranslate } from 'ra-core';

/** While a page or the session is on its way; nothing is drawn for the first moment, so quick answers do not flicker. */
export const LoadingPage = () => {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-label={translate('ra.page.loading')}
      sx={{
        display: 'grid',
        placeItems: 'center',
        minHeight: '50vh',
        animation: 'appear 0s 300ms both',
        '@keyframes appear': { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
      }}
    >
      <CircularProgress aria-hidden="true" />
    </Box>
  );
};
