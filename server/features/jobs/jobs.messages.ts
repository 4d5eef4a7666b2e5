import type { Messages } from '../../kernel/messages.js';

export const jobsMessages = {
  id: { 'job.ended': 'Pekerjaan ini sudah berakhir.' },
  en: { 'job.ended': 'This job has ended already.' },
} as const satisfies Messages;
