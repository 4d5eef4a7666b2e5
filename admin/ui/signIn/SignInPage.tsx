import { Box, Typography } from '@mui/material';
import { useCheckAuth, useNavigate, useTranslate } from 'ra-core';
import { ToggleThemeButton } from 'ra-ui-materialui';
import { useEffect } from 'react';
import { Mark } from '../Brand.js';
import { LanguageSwitch } from '../LanguageSwitch.js';
import { Banner } from './Banner.js';
import { DemoAccounts } from './DemoAccounts.js';
import { SignInForm } from './SignInForm.js';
import { useSignIn } from './useSignIn.js';

/** The door: what this is on one side, the form on the other; on a phone the form comes first. */
export const SignInPage = () => {
  const translate = useTranslate();
  const { signIn, isBusy, error } = useSignIn();
  useLeaveWhenSignedIn();
  const title = `${translate('sign_in.title')} · ${translate('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box sx={page}>
      <Banner />
      <Box component="main" sx={side}>
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 0.5 }}>
          <Box sx={{ display: { xs: 'flex', md: 'none' }, alignItems: 'center', gap: 1, mr: 'auto' }}>
            <Mark />
            <Typography component="span" sx={{ fontWeight: 700 }}>
              {translate('app.name')}
            </Typography>
          </Box>
          <LanguageSwitch />
          <ToggleThemeButton />
        </Box>
        <Box sx={{ m: 'auto', width: '100%', maxWidth: 400, py: { xs: 3, md: 4 } }}>
          <Typography variant="h1">{translate('sign_in.title')}</Typography>
          <Typography sx={{ color: 'text.secondary', mb: 2 }}>{translate('sign_in.lead')}</Typography>
          <SignInForm onSubmit={signIn} isBusy={isBusy} error={error} />
          <DemoAccounts onChoose={signIn} isBusy={isBusy} />
        </Box>
      </Box>
    </Box>
  );
};

const useLeaveWhenSignedIn = () => {
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  useEffect(() => {
    checkAuth({}, false)
      .then(() => navigate('/'))
      .catch(() => undefined);
  }, [checkAuth, navigate]);
};

const page = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
  minHeight: '100dvh',
  bgcolor: 'background.default',
  color: 'text.primary',
};
const side = { display: 'flex', flexDirection: 'column', p: { xs: 2, sm: 3 }, minWidth: 0 };
