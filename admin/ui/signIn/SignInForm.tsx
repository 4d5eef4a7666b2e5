import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';
import { Alert, Box, Button, IconButton, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type FormEvent, useRef, useState } from 'react';

export interface SignInFormProps {
  readonly onSubmit: (credentials: { readonly username: string; readonly password: string }) => void;
  readonly isBusy: boolean;
  readonly error?: string;
}

/** User name and password, with the names password managers look for. */
export const SignInForm = ({ onSubmit, isBusy, error }: SignInFormProps) => {
  const translate = useTranslate();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const username = String(data.get('username') ?? '').trim();
    const password = String(data.get('password') ?? '');
    const empty = [...(username ? [] : ['username']), ...(password ? [] : ['password'])];
    setMissing(empty);
    if (empty[0]) {
      form.current?.querySelector<HTMLInputElement>(`[name=${empty[0]}]`)?.focus();
      return;
    }
    onSubmit({ username, password });
  };
  const problem = (name: string) =>
    missing.includes(name) ? { error: true, helperText: translate('ra.validation.required') } : {};
  return (
    <Box component="form" ref={form} noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1 }}>
      <Box aria-live="assertive">{error && <Alert severity="error">{error}</Alert>}</Box>
      <TextField
        name="username"
        label={translate('ra.auth.username')}
        autoComplete="username"
        autoFocus
        size="medium"
        {...problem('username')}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <PasswordField {...problem('password')} />
      <Button type="submit" variant="contained" size="large" loading={isBusy} sx={{ mt: 1 }}>
        {translate('ra.auth.sign_in')}
      </Button>
    </Box>
  );
};

const PasswordField = (problem: { readonly error?: boolean; readonly helperText?: string }) => {
  const translate = useTranslate();
  const [isShown, setShown] = useState(false);
  const toggle = translate(isShown ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden');
  return (
    <TextField
      name="password"
      type={isShown ? 'text' : 'password'}
      label={translate('ra.auth.password')}
      autoComplete="current-password"
      size="medium"
      {...problem}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton aria-label={toggle} title={toggle} onClick={() => setShown(!isShown)} edge="end">
                {isShown ? <HideIcon /> : <ShowIcon />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
