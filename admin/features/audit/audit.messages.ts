import { defineMessages } from '../../kernel/messages.js';

export const auditMessages = defineMessages({
  id: {
    resources: {
      auditEntries: {
        name: 'Jejak audit |||| Jejak audit',
        fields: {
          sequence: 'Nomor',
          at: 'Waktu',
          actor: { name: 'Pelaku' },
          deed: 'Perbuatan',
          object: 'Objek',
          objectId: 'Id objek',
          actingRoles: 'Peran saat itu',
          since: 'Sejak',
        },
      },
    },
    audit: {
      system: 'Sistem',
      read: 'Membaca data rahasia',
      open: 'Buka jejak audit',
      verify: 'Periksa ulang',
      chain: 'Keutuhan jejak audit',
      intact: '%{entries} catatan diperiksa; rantainya utuh.',
      broken: 'Rantai rusak mulai catatan nomor %{sequence}. Segera hubungi pengelola basis data.',
    },
  },
  en: {
    resources: {
      auditEntries: {
        name: 'Audit log |||| Audit log',
        fields: {
          sequence: 'Number',
          at: 'When',
          actor: { name: 'Who' },
          deed: 'Deed',
          object: 'Object',
          objectId: 'Id of the object',
          actingRoles: 'Roles then',
          since: 'Since',
        },
      },
    },
    audit: {
      system: 'System',
      read: 'Read confidential data',
      open: 'Open the log',
      verify: 'Check again',
      chain: 'Integrity of the log',
      intact: '%{entries} entries looked at; the chain is intact.',
      broken: 'The chain is broken from entry %{sequence} on. Tell the database administrator at once.',
    },
  },
});
