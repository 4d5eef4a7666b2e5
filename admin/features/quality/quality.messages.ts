import { defineMessages } from '../../kernel/messages.js';

export const qualityMessages = defineMessages({
  id: {
    quality: {
      agency: 'Perangkat daerah',
      withheld: 'tidak ditampilkan',
      dash: '— tidak ditampilkan: terlalu sedikit orang, atau selisihnya akan menunjuk terlalu sedikit orang.',
      patterns: {
        title: 'Mutu penilaian 360°',
        lead: 'Berapa banyak pemberi umpan balik yang menunjukkan suatu pola. Ini bahan pertanyaan, bukan temuan: tidak ada nilai yang berubah, dan siapa orangnya tidak pernah ditampilkan.',
        none: 'Belum ada umpan balik yang dirilis',
        none_body: 'Pola dihitung satu kali, ketika umpan balik suatu periode dirilis.',
        all: 'Seluruh perangkat daerah',
        by_agency: 'Per perangkat daerah',
        no_agency: 'Di tiap perangkat daerah jumlahnya terlalu kecil untuk ditampilkan.',
        of: '%{raters} dari %{all}',
        method:
          'Jumlah ditampilkan bila paling sedikit %{raters} orang menunjukkan pola itu dan paling sedikit %{raters} orang tidak; kebiasaan seseorang dibicarakan mulai dari %{answers} jawaban. Dihitung di dalam basis data, satu kali, saat rilis. Ambang versi %{version}: %{source}.',
      },
      pattern: {
        LENIENCY: {
          name: 'Terlalu murah',
          what: 'Rata-rata jauh di atas nilai yang diberikan orang lain kepada pegawai yang sama.',
          ask: 'Apakah arti tiap tingkat skala sudah dijelaskan?',
        },
        SEVERITY: {
          name: 'Terlalu keras',
          what: 'Rata-rata jauh di bawah nilai yang diberikan orang lain kepada pegawai yang sama.',
          ask: 'Apakah harapan terhadap jabatan dipahami sama?',
        },
        STRAIGHT_LINING: {
          name: 'Garis lurus',
          what: 'Nilai yang sama pada semua pertanyaan, hampir di semua jawaban.',
          ask: 'Apakah permintaannya terlalu banyak atau pertanyaannya terlalu mirip?',
        },
        HALO: {
          name: 'Efek halo',
          what: 'Pertanyaan hampir tidak dibedakan: satu kesan umum mewarnai semuanya.',
          ask: 'Apakah contoh perilaku per nilai sudah cukup jelas?',
        },
        RECIPROCAL: {
          name: 'Saling memberi tinggi',
          what: 'Dua orang saling memberi nilai jauh di atas yang diberikan orang lain.',
          ask: 'Apakah penunjukan pemberi umpan balik cukup beragam?',
        },
        RING: {
          name: 'Lingkaran',
          what: 'Tiga orang atau lebih melakukan hal yang sama secara berputar.',
          ask: 'Apakah unit itu menunjuk pemberi umpan baliknya sendiri?',
        },
        BURST: {
          name: 'Menit terakhir',
          what: 'Semua jawaban dikirim pada hari terakhir.',
          ask: 'Apakah waktu pengumpulan cukup dan pengingat datang lebih awal?',
        },
      },
    },
  },
  en: {
    quality: {
      agency: 'Agency',
      withheld: 'not shown',
      dash: '— not shown: too few people, or the difference would point at too few.',
      patterns: {
        title: 'Quality of 360° ratings',
        lead: 'How many raters show a pattern. It is a question to ask, not a finding: no score is altered, and who they are is never shown.',
        none: 'No feedback has been released yet',
        none_body: 'Patterns are counted once, when the feedback of a cycle is released.',
        all: 'All agencies',
        by_agency: 'By agency',
        no_agency: 'In each agency the counts are too small to be shown.',
        of: '%{raters} of %{all}',
        method:
          'A count is shown when at least %{raters} people show the pattern and at least %{raters} do not; a habit is spoken of from %{answers} answers on. Counted inside the database, once, at the release. Bars version %{version}: %{source}.',
      },
      pattern: {
        LENIENCY: {
          name: 'Lenient',
          what: 'On average far above what others gave the same people.',
          ask: 'Has the meaning of each step of the scale been explained?',
        },
        SEVERITY: {
          name: 'Severe',
          what: 'On average far below what others gave the same people.',
          ask: 'Is what the position asks for understood in the same way?',
        },
        STRAIGHT_LINING: {
          name: 'Straight line',
          what: 'The same score on every question, in nearly every answer.',
          ask: 'Too many requests, or questions too much alike?',
        },
        HALO: {
          name: 'Halo',
          what: 'Questions are hardly told apart: one impression colours all.',
          ask: 'Are the behaviours of each value clear enough?',
        },
        RECIPROCAL: {
          name: 'Mutual high marks',
          what: 'Two people give each other far more than others give them.',
          ask: 'Are raters chosen widely enough?',
        },
        RING: {
          name: 'Ring',
          what: 'Three people or more do the same in a circle.',
          ask: 'Does the unit choose its raters by itself?',
        },
        BURST: {
          name: 'Last minute',
          what: 'Everything was sent on the last day.',
          ask: 'Was there enough time, and did the reminder come early enough?',
        },
      },
    },
  },
});
