import type { Messages } from '../../kernel/messages.js';

export const cyclesMessages = {
  id: {
    'constraint.evaluation_cycle_year_name': 'Tahun ini sudah mempunyai periode evaluasi dengan nama itu.',
  },
  en: {
    'constraint.evaluation_cycle_year_name': 'This year already has a cycle of that name.',
  },
} as const satisfies Messages;
