import { defineMessages } from '../../kernel/messages.js';

export const guidanceMessages = defineMessages({
  id: {
    resources: {
      guidanceRecords: {
        name: 'Bimbingan kinerja |||| Bimbingan kinerja',
        fields: {
          employeeName: 'Pegawai',
          guideName: 'Pembimbing',
          kind: 'Jenis',
          heldOn: 'Tanggal',
          place: 'Tempat',
          cycle: { name: 'Periode' },
          cycleId: 'Periode',
          confirmedAt: 'Tanda tangan',
          isConfirmed: 'Tanda tangan',
        },
      },
      counsellingRecords: {
        name: 'Konseling kinerja |||| Konseling kinerja',
        fields: {
          employeeName: 'Pegawai',
          guideName: 'Konselor atau pelapor',
          kind: 'Jenis',
          counsellorKind: 'Pihak yang memberi konseling',
          heldOn: 'Tanggal',
          cycleId: 'Periode',
          isWritten: 'Keadaan',
        },
      },
    },
    guidance: {
      kind: {
        COACHING: 'Coaching',
        MENTORING: 'Mentoring',
        GUIDANCE_FEEDBACK: 'Umpan balik bimbingan kinerja',
        COMPETENCE: 'Evaluasi kompetensi setelah bimbingan',
        COUNSELLING: 'Konseling kinerja',
        BEHAVIOUR_REPORT: 'Laporan permasalahan perilaku kerja',
      },
      record: {
        COACHING: 'Catat coaching',
        MENTORING: 'Catat mentoring',
        GUIDANCE_FEEDBACK: 'Beri umpan balik bimbingan',
        COMPETENCE: 'Evaluasi kompetensi',
        COUNSELLING: 'Catat konseling',
        BEHAVIOUR_REPORT: 'Laporkan masalah perilaku',
      },
      counsellor: {
        EVALUATOR: 'Pejabat penilai kinerja',
        OFFICIAL: 'Pejabat dengan fungsi konseling',
        INDEPENDENT: 'Konselor independen',
      },
      print: 'Cetak formulir (PDF)',
      section: 'Pembinaan kinerja',
      none: 'Belum ada bimbingan kinerja pada periode ini.',
      empty: 'Belum ada bimbingan kinerja',
      empty_body:
        'Coaching, mentoring, dan evaluasi kompetensi dicatat pimpinan dari halaman SKP pegawai; umpan baliknya oleh pegawai.',
      no_counselling: 'Belum ada catatan konseling',
      no_counselling_body: 'Catatan yang melibatkan Anda atau disampaikan kepada Anda tampil di sini.',
      signed: 'Ditandatangani',
      unsigned: 'Belum ditandatangani',
      signed_at: 'Ditandatangani pada',
      written: 'Sudah diisi',
      appointed: 'Menunggu diisi konselor',
      form: 'Formulir',
      format: 'Format %{form}',
      nothing: 'Belum diisi.',
      words: 'Isian',
      add_row: 'Tambah baris',
      left: 'Boleh dikosongkan: pegawai mengisinya sendiri sebelum menandatangani.',
      guide_note: 'Isi bila pihak lain diberi penugasan khusus; kosongkan bila Anda sendiri yang membimbing.',
      own_guide_note: 'Yang membimbing Anda; kosongkan bila pejabat penilai kinerja Anda.',
      change: 'Lengkapi atau ubah',
      write: 'Isi catatan',
      write_own: 'Isi bagian saya',
      confirm: 'Tandatangani',
      confirm_question: 'Dengan menandatangani, Anda menyatakan isi formulir ini benar. Sesudahnya tidak dapat diubah.',
      appoint: 'Tunjuk konselor',
      appoint_note:
        'Konselor mengisi catatan. Catatan konselor independen disampaikan kepada unit kepegawaian; catatan pejabat konseling kepada pejabat penilai dan atasannya (p.87–88).',
      confidential_note:
        'Rahasia: hanya para pihak dan penerima catatan menurut peraturan yang dapat membaca (p.87–88). Setiap pembacaan tercatat.',
      confidential: {
        COUNSELLING: 'Rahasia: dibaca oleh pegawai, Anda, dan atasan Anda saja (p.87–88). Setiap pembacaan tercatat.',
        BEHAVIOUR_REPORT:
          'Rahasia: disampaikan kepada unit kepegawaian (p.86) dan dibaca oleh pegawai, Anda, dan atasan Anda. Setiap pembacaan tercatat.',
      },
      goes_to: {
        EVALUATOR:
          'Rahasia: dibaca oleh pegawai, pejabat penilai, dan atasan pejabat penilai. Setiap pembacaan tercatat.',
        OFFICIAL: 'Rahasia: dibaca oleh pegawai, konselor, pejabat penilai, dan atasannya. Setiap pembacaan tercatat.',
        INDEPENDENT: 'Rahasia: dibaca oleh pegawai, konselor, dan unit kepegawaian. Setiap pembacaan tercatat.',
        BEHAVIOUR_REPORT:
          'Rahasia: disampaikan pejabat penilai kepada unit kepegawaian (p.86). Setiap pembacaan tercatat.',
      },
    },
  },
  en: {
    resources: {
      guidanceRecords: {
        name: 'Guidance |||| Guidance',
        fields: {
          employeeName: 'Employee',
          guideName: 'Guide',
          kind: 'Kind',
          heldOn: 'Day',
          place: 'Place',
          cycle: { name: 'Cycle' },
          cycleId: 'Cycle',
          confirmedAt: 'Signature',
          isConfirmed: 'Signature',
        },
      },
      counsellingRecords: {
        name: 'Counselling |||| Counselling',
        fields: {
          employeeName: 'Employee',
          guideName: 'Counsellor or who reports',
          kind: 'Kind',
          counsellorKind: 'Who counsels',
          heldOn: 'Day',
          cycleId: 'Cycle',
          isWritten: 'State',
        },
      },
    },
    guidance: {
      kind: {
        COACHING: 'Coaching',
        MENTORING: 'Mentoring',
        GUIDANCE_FEEDBACK: 'Feedback on guidance',
        COMPETENCE: 'Competence after guidance',
        COUNSELLING: 'Counselling',
        BEHAVIOUR_REPORT: 'Report of a behaviour problem',
      },
      record: {
        COACHING: 'Record coaching',
        MENTORING: 'Record mentoring',
        GUIDANCE_FEEDBACK: 'Give feedback on guidance',
        COMPETENCE: 'Evaluate competence',
        COUNSELLING: 'Record counselling',
        BEHAVIOUR_REPORT: 'Report a behaviour problem',
      },
      counsellor: {
        EVALUATOR: 'Evaluator',
        OFFICIAL: 'Official with that function',
        INDEPENDENT: 'Independent counsellor',
      },
      print: 'Print the form (PDF)',
      section: 'Guidance',
      none: 'No guidance in this cycle yet.',
      empty: 'No guidance yet',
      empty_body:
        'Leaders record coaching, mentoring and the competence after it from the plan of the employee, who gives feedback on it.',
      no_counselling: 'No counselling records yet',
      no_counselling_body: 'Records you are a party to, or that go to you, appear here.',
      signed: 'Signed',
      unsigned: 'Not signed yet',
      signed_at: 'Signed on',
      written: 'Written',
      appointed: 'Waits for the counsellor',
      form: 'Form',
      format: 'Format %{form}',
      nothing: 'Nothing yet.',
      words: 'Text',
      add_row: 'Add a row',
      left: 'May be left empty: the employee fills it in before signing.',
      own_guide_note: 'Who guided you; leave empty for your evaluator.',
      guide_note: 'For a special assignment of somebody else; leave empty when you guide yourself.',
      change: 'Complete or change',
      write: 'Write the record',
      write_own: 'Fill in my parts',
      confirm: 'Sign',
      confirm_question: 'By signing you state that the form is right. Afterwards it cannot be changed.',
      appoint: 'Appoint a counsellor',
      appoint_note:
        'The counsellor writes the record. That of an independent counsellor goes to the personnel unit, that of an official to the evaluator and his superior (p.87–88).',
      confidential_note:
        'Confidential: only the parties and those to whom the regulation sends the record can read it (p.87–88). Each reading is logged.',
      confidential: {
        COUNSELLING:
          'Confidential: read by the employee, you and your superior only (p.87–88). Each reading is logged.',
        BEHAVIOUR_REPORT:
          'Confidential: it goes to the personnel unit (p.86) and is read by the employee, you and your superior. Each reading is logged.',
      },
      goes_to: {
        EVALUATOR:
          'Confidential: read by the employee, the evaluator and the evaluator’s superior. Each reading is logged.',
        OFFICIAL:
          'Confidential: read by the employee, the counsellor, the evaluator and his superior. Each reading is logged.',
        INDEPENDENT:
          'Confidential: read by the employee, the counsellor and the personnel unit. Each reading is logged.',
        BEHAVIOUR_REPORT: 'Confidential: the evaluator sent it to the personnel unit (p.86). Each reading is logged.',
      },
    },
  },
});
