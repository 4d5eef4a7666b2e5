import type { Messages } from '../../kernel/messages.js';

export const conflictMessages = {
  id: {
    'constraint.rater_conflict_once': 'Benturan kepentingan ini sudah dicatat.',
    'feedback.conflict.self': 'Benturan kepentingan selalu antara dua orang yang berbeda.',
    'feedback.conflict.order': 'Hari terakhir tidak boleh mendahului hari pertama.',
  },
  en: {
    'constraint.rater_conflict_once': 'This conflict is recorded already.',
    'feedback.conflict.self': 'A conflict is always between two different people.',
    'feedback.conflict.order': 'The last day must not come before the first.',
  },
} as const satisfies Messages;
