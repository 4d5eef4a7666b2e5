import { defineMessages } from '../../kernel/messages.js';

export const conflictsMessages = defineMessages({
  id: {
    resources: {
      raterConflicts: {
        name: 'Benturan kepentingan |||| Benturan kepentingan',
        fields: {
          one: 'Pegawai',
          other: 'Dengan',
          ground: 'Alasan',
          validFrom: 'Berlaku sejak',
          validTo: 'Sampai dengan',
          reference: 'Dasar',
        },
      },
    },
    conflicts: {
      empty: 'Belum ada benturan kepentingan',
      empty_body: 'Pasangan yang dicatat di sini tidak saling menilai: tidak diusulkan, tidak dapat dipilih.',
      ground: { RELATIVE: 'Hubungan keluarga', PENDING_CASE: 'Perkara belum selesai' },
      employee: 'Dengan pegawai',
      active_on: 'Berlaku pada',
      record: 'Catat pasangan',
      recorded: 'Tercatat. Permintaan di antara keduanya ditarik pada siklus yang belum mengumpulkan umpan balik.',
      since: 'sejak %{from}',
      span: '%{from} s.d. %{to}',
      reference_help: 'Nomor surat pernyataan, keberatan, atau perkara.',
      end: 'Akhiri',
      ended: 'Hari terakhir tercatat.',
    },
  },
  en: {
    resources: {
      raterConflicts: {
        name: 'Conflict of interest |||| Conflicts of interest',
        fields: {
          one: 'Employee',
          other: 'With',
          ground: 'Ground',
          validFrom: 'Holds',
          validTo: 'Until',
          reference: 'Rests on',
        },
      },
    },
    conflicts: {
      empty: 'No conflicts of interest yet',
      empty_body: 'Pairs recorded here do not rate each other: they are not proposed and cannot be chosen.',
      ground: { RELATIVE: 'Relatives', PENDING_CASE: 'Pending case' },
      employee: 'With employee',
      active_on: 'Holding on',
      record: 'Record a pair',
      recorded: 'Recorded. Requests between the two are withdrawn in cycles that do not collect yet.',
      since: 'since %{from}',
      span: '%{from} to %{to}',
      reference_help: 'Number of the declaration, objection or case.',
      end: 'End',
      ended: 'The last day is recorded.',
    },
  },
});
