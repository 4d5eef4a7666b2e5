import { Avatar, Box, List, ListItem, ListItemAvatar, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { useDemoAccounts } from './demoAccounts.js';

/** Initials of at most two words of a name, titles left out. Pure. */
export const initials = (name: string): string =>
  name
    .split(',')[0]
    ?.split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
    .slice(0, 2)
    .map((word) => word[0])
    .join('') ?? '';

/** One click signs in as somebody of the demonstration city. Draws nothing where there is none. */
export const DemoAccounts = ({
  onChoose,
  isBusy,
}: {
  readonly onChoose: (credentials: { readonly username: string; readonly password: string }) => void;
  readonly isBusy: boolean;
}) => {
  const translate = useTranslate();
  const accounts = useDemoAccounts();
  const titleId = useId();
  if (accounts.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mt: 4 }}>
      <Typography id={titleId} variant="h3" component="h2">
        {translate('sign_in.demo_title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('sign_in.demo_lead')}
      </Typography>
      <List
        disablePadding
        sx={{ mt: 1, border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: 'background.paper' }}
      >
        {accounts.map(({ username, password, name, role }) => {
          const roleName = translate(`role.${role}`, { _: role });
          return (
            <ListItem key={username} disablePadding divider sx={{ '&:last-of-type': { borderBottom: 0 } }}>
              <ListItemButton disabled={isBusy} onClick={() => onChoose({ username, password })}>
                <ListItemAvatar sx={{ minWidth: 48 }}>
                  <Avatar sx={avatar} aria-hidden="true">
                    {initials(name)}
                  </Avatar>
                </ListItemAvatar>
                <ListItemText
                  primary={name}
                  secondary={`${roleName} · ${username}`}
                  slotProps={{ primary: { noWrap: true, sx: { fontWeight: 600 } }, secondary: { noWrap: true } }}
                />
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  );
};

const avatar = {
  width: 34,
  height: 34,
  fontSize: '0.8125rem',
  fontWeight: 650,
  bgcolor: 'primary.main',
  color: 'primary.contrastText',
};
