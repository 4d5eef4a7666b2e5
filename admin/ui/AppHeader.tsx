import PersonIcon from '@mui/icons-material/AccountCircleOutlined';
import { Box, Divider, Typography } from '@mui/material';
import { useGetIdentity, useTranslate } from 'ra-core';
import { AppBar, LoadingIndicator, Logout, TitlePortal, ToggleThemeButton, UserMenu } from 'ra-ui-materialui';
import type { Identity } from '../kernel/authProvider.js';
import { Brand } from './Brand.js';
import { LanguageSwitch } from './LanguageSwitch.js';

const Toolbar = () => (
  <>
    <LanguageSwitch />
    <ToggleThemeButton />
    <LoadingIndicator />
  </>
);

const AccountMenu = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity() as { identity?: Identity };
  const name = identity?.fullName ?? '';
  return (
    <UserMenu label={name && translate('app.signed_in_as', { name })} icon={<PersonIcon />}>
      <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 280 }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {identity?.roles.map((role) => translate(`role.${role}`, { _: role })).join(', ')}
        </Typography>
      </Box>
      <Divider component="li" role="none" />
      <Logout />
    </UserMenu>
  );
};

/** App bar: menu, brand, title of the page (the page's h1), language, theme, account. */
export const AppHeader = () => (
  <AppBar color="default" alwaysOn toolbar={<Toolbar />} userMenu={<AccountMenu />}>
    <Brand />
    <TitlePortal component="h1" sx={{ ml: { xs: 0, sm: 1 } }} />
  </AppBar>
);
