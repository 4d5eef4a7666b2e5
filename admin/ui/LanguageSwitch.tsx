import { Box, Button } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { LOCALES } from '../kernel/i18n.js';
import { visuallyHidden } from './Brand.js';

/** Two languages, one button: it names the other one, in that language. */
export const LanguageSwitch = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const other = LOCALES.find((known) => known.locale !== locale) ?? LOCALES[0];
  return (
    <Button
      color="inherit"
      size="small"
      onClick={() => setLocale(other.locale)}
      title={other.name}
      sx={{ minWidth: 40 }}
    >
      {other.locale.toUpperCase()}
      <Box component="span" sx={visuallyHidden}>
        {`, ${translate('app.switch_language', { name: other.name })}`}
      </Box>
    </Button>
  );
};
