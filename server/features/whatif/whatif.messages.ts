import type { Messages } from '../../kernel/messages.js';

export const whatifMessages = {
  id: {
    'whatif.phase': 'Coba aturan lain hanya pada periode yang sudah diumumkan atau ditutup ({article}).',
    'whatif.kind': 'Yang dapat dicoba adalah aturan indeks kinerja lokal ({article}).',
  },
  en: {
    'whatif.phase': 'Another rule set is tried only on a published or closed cycle ({article}).',
    'whatif.kind': 'Only a rule set of the local index can be tried ({article}).',
  },
} as const satisfies Messages;
