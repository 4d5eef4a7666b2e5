import { Box, Button } from '@mui/material';
import { useLocaleState, useRefresh, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { LOCALES } from '../kernel/i18n.js';
import { visuallyHidden } from './Brand.js';

/** Two languages, one button: it names the other one, in that language. What the server says is read anew. */
export const LanguageSwitch = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const refresh = useRefresh();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const other = LOCALES.find((known) => known.locale !== locale) ?? LOCALES[0];
  const change = async () => {
    await setLocale(other.locale);
    refresh();
  };
  return (
    <Button color="inherit" size="small" onClick={change} title={other.name} sx={{ minWidth: 40 }}>
      {other.locale.toUpperCase()}
      <Box component="span" sx={visuallyHidden}>
        {`, ${translate('app.switch_language', { name: other.name })}`}
      </Box>
    </Button>
  );
};
