import { defineMessages } from '../../kernel/messages.js';

export const questionsMessages = defineMessages({
  id: {
    resources: {
      questionBanks: {
        name: 'Bank pertanyaan |||| Bank pertanyaan',
        fields: {
          q: 'Cari',
          name: 'Nama',
          nameEn: 'Nama (bahasa Inggris)',
          purpose: 'Tujuan',
          purposeEn: 'Tujuan (bahasa Inggris)',
          versions: 'Versi',
        },
      },
      questionVersions: {
        name: 'Versi bank pertanyaan |||| Versi bank pertanyaan',
        fields: {
          number: 'Versi',
          status: 'Keadaan',
          validFrom: 'Berlaku mulai',
          publishedOn: 'Terbit pada',
          source: 'Sumber',
          questionCount: 'Pertanyaan',
        },
      },
    },
    questions: {
      version_field: 'Versi bank pertanyaan',
      version_help: 'Hanya versi yang sudah terbit dan berlaku sebelum periode berakhir.',
      version_choice: '%{name} · versi %{number} · berlaku mulai %{day} · %{smart_count} pertanyaan',
    },
  },
  en: {
    resources: {
      questionBanks: {
        name: 'Question bank |||| Question banks',
        fields: {
          q: 'Search',
          name: 'Name (Indonesian)',
          nameEn: 'Name (English)',
          purpose: 'Purpose (Indonesian)',
          purposeEn: 'Purpose (English)',
          versions: 'Versions',
        },
      },
      questionVersions: {
        name: 'Version of a question bank |||| Versions of question banks',
        fields: {
          number: 'Version',
          status: 'Status',
          validFrom: 'In force from',
          publishedOn: 'Published on',
          source: 'Source',
          questionCount: 'Questions',
        },
      },
    },
    questions: {
      version_field: 'Version of a question bank',
      version_help: 'Only versions that are published and in force before the cycle ends.',
      version_choice:
        '%{name} · version %{number} · from %{day} · %{smart_count} question |||| %{name} · version %{number} · from %{day} · %{smart_count} questions',
    },
  },
});
