import type { Messages } from '../../kernel/messages.js';

export const rulesetsMessages = {
  id: {
    'constraint.rule_set_name_edition': 'Edisi ini sudah ada. Muat ulang lalu coba lagi.',
  },
  en: {
    'constraint.rule_set_name_edition': 'This edition exists already. Reload and try again.',
  },
} as const satisfies Messages;
