import { useNotify, useRefresh } from 'ra-core';
import { useCallback } from 'react';
import { errorBody } from '../kernel/errors.js';

/**
 * Says what went wrong and what helps: a conflict loads the newest data, a throttle tells how long to wait, everything
 * else is the server's own sentence. 401 is left to react-admin, which signs out.
 */
export const useNotifyError = () => {
  const notify = useNotify();
  const refresh = useRefresh();
  return useCallback(
    (error: unknown) => {
      const body = errorBody(error);
      if (body?.code === 'UNAUTHENTICATED') return;
      if (body?.code === 'CONFLICT') {
        // the same code says "exists already": then there is no newer version, and the server's sentence is better
        if (body.currentVersion !== undefined) {
          notify('ui.conflict', { type: 'warning', autoHideDuration: 10_000 });
          refresh();
          return;
        }
      }
      if (body?.code === 'TOO_MANY_REQUESTS' && body.retryAfter !== undefined) {
        notify('ui.wait_seconds', { type: 'warning', messageArgs: { seconds: body.retryAfter } });
        return;
      }
      const message = error instanceof Error && error.message ? error.message : 'ra.notification.http_error';
      notify(message, { type: 'error', autoHideDuration: 10_000, messageArgs: { _: message } });
    },
    [notify, refresh],
  );
};
