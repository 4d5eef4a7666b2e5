import { HttpError, useLogin, useSafeSetState, useTranslate } from 'ra-core';
import { useCallback } from 'react';

/** Signs in and says in one sentence why it did not work; the sentence stays on the page, unlike a notification. */
export const useSignIn = () => {
  const login = useLogin();
  const translate = useTranslate();
  const [state, setState] = useSafeSetState<{ isBusy: boolean; error?: string }>({ isBusy: false });
  const signIn = useCallback(
    async (credentials: { readonly username: string; readonly password: string }) => {
      setState({ isBusy: true });
      try {
        await login(credentials);
        setState({ isBusy: false });
      } catch (error) {
        setState({ isBusy: false, error: reason(error) ?? translate('sign_in.failed') });
      }
    },
    [login, setState, translate],
  );
  return { isBusy: state?.isBusy ?? false, error: state?.error, signIn };
};

// wrong credentials get our own sentence; throttling or a missing server gets the one that helps
const reason = (error: unknown): string | undefined => {
  if (!(error instanceof HttpError) || !error.message) return undefined;
  return error.status === 401 || error.status === 400 ? undefined : error.message;
};
