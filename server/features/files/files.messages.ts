import type { Messages } from '../../kernel/messages.js';

export const filesMessages = {
  id: {
    'file.tooLarge': 'Berkas terlalu besar; paling banyak {megabytes} MB.',
    'file.empty': 'Berkas kosong.',
  },
  en: {
    'file.tooLarge': 'The file is too large; at most {megabytes} MB.',
    'file.empty': 'The file is empty.',
  },
} as const satisfies Messages;
