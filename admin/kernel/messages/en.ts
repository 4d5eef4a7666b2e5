import type { TranslationMessages } from 'ra-core';
import english from 'ra-language-english';

/** react-admin's own English, with the few sentences that should say more here. */
export const englishMessages = {
  ...english,
  ra: {
    ...english.ra,
    auth: { ...english.ra.auth, username: 'Username or NIP' },
    page: { ...english.ra.page, dashboard: 'Home' },
  },
} satisfies TranslationMessages;
