import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standardLexicon } from './lexicon.rules.js';
import { hasProvenance } from './provenance.rules.js';
import { CommentWarning, commentWarnings } from './warnings.rules.js';

const rater = {
  names: [
    'Budi Santoso',
    'Siti Nurhaliza, S.Kom.',
    'Drs. Agung Prasetyo, M.Si.',
    'Dewi Lestari',
    'Muhammad Rizki Ramadhan',
    'I Ketut Wirawan',
    'Indah Permatasari',
  ],
  unit: 'Bidang Persandian dan Statistik',
  position: 'Analis Kebijakan Ahli Muda',
};
const kinds = (text: string) => [...new Set(commentWarnings(text, rater).map((found) => found.warning))];

/** Sentences that reveal or hurt, with the warning expected; the last of each group are hard on purpose. */
const leaky: [CommentWarning, string][] = [
  ['NAME', 'Pak Budi selalu membantu saya menyelesaikan laporan.'],
  ['NAME', 'Beliau dan siti sering berselisih soal pembagian tugas.'],
  ['NAME', 'Seperti yang dikatakan Nurhaliza, rapat terlalu panjang.'],
  ['NAME', 'Tugas saya dilimpahkan ke Rizki tanpa penjelasan.'],
  ['NAME', 'Waktu itu bu dewi ikut menyaksikan kejadiannya.'],
  ['NAME', 'Mas Joko dari loket juga merasakan hal yang sama.'],
  ['NAME', 'Saya dan Indah diminta lembur tanpa surat tugas.'],
  ['NAME', 'Wirawan lebih sering diajak rapat daripada yang lain.'],
  ['NAME', 'Pekerjaan Agung sering dibebankan kepada kami.'],
  ['NAME', 'Sdr. Hendra tahu persis masalah ini.'],
  ['NAME', 'Mbak Ning yang biasa menyiapkan bahan.'],
  ['NAME', 'Tanyakan saja ke prasetyo.'],
  ['NUMBER', 'NIP saya 198503152010011002.'],
  ['NUMBER', 'Nomor 19850315 201001 1 002 sudah dua kali dilewati kenaikan pangkatnya.'],
  ['NUMBER', 'Hubungi saya di 0812-3456-7890 bila perlu penjelasan.'],
  ['NUMBER', 'Silakan telepon +62 812 3456 7890.'],
  ['NUMBER', 'Lihat surat nomor 470125 yang saya kirim.'],
  ['NUMBER', 'NIK 3578123456780001 milik keluarga saya pernah disalahgunakan.'],
  ['DATE', 'Pada 12 Maret 2026 beliau memarahi saya di depan tamu.'],
  ['DATE', 'Rapat tanggal 5 berakhir ricuh karena beliau.'],
  ['DATE', 'Kejadian 03/02/2026 di ruang rapat tidak pantas.'],
  ['DATE', 'Surat 2026-02-03 tidak pernah dibalas.'],
  ['DATE', 'Senin lalu beliau menolak cuti saya.'],
  ['DATE', 'Kemarin beliau membentak petugas di loket.'],
  ['DATE', 'Pada tgl. 17 agustus kami ditinggal di lapangan.'],
  ['DATE', 'Sejak akhir Februari beliau tidak mau menegur saya.'],
  ['ONLY_ONE', 'Sebagai satu-satunya perempuan di tim, saya merasa tidak didengar.'],
  ['ONLY_ONE', 'Saya satu-satunya yang menolak menandatangani berita acara itu.'],
  ['ONLY_ONE', 'Hanya saya yang memegang kunci gudang.'],
  ['ONLY_ONE', 'Kami berdua saja yang mengerjakan aplikasi itu.'],
  ['ONLY_ONE', 'Cuma saya yang lulusan luar negeri di sini.'],
  ['ONLY_ONE', 'Di sini saya sendiri yang bukan berasal dari kota ini.'],
  ['ONLY_ONE', 'Tidak ada orang lain selain saya yang mengerti server itu.'],
  ['SELF_ROLE', 'Saya sebagai bendahara sering diminta membayar tanpa bukti.'],
  ['SELF_ROLE', 'Selaku sekretaris, saya melihat surat sering tertahan.'],
  ['SELF_ROLE', 'Sejak saya dimutasi ke sini, arahan beliau tidak jelas.'],
  ['SELF_ROLE', 'Saya adalah ajudan beliau selama dua tahun.'],
  ['SELF_ROLE', 'Kami selaku panitia pengadaan tidak diberi waktu.'],
  ['SELF_ROLE', 'Ketika saya masih menjadi operator, beliau ramah.'],
  ['SELF_ROLE', 'Posisi saya selaku atasan langsung membuat ini sulit.'],
  ['SELF_ROLE', 'Yang mengetik surat beliau setiap pagi adalah saya.'],
  ['OWN_POSITION', 'Analis kebijakan jarang dilibatkan dalam rapat.'],
  ['OWN_POSITION', 'Tugas Analis Kebijakan Ahli Muda tidak jelas.'],
  ['OWN_UNIT', 'Kami di Bidang Persandian dan Statistik kekurangan orang.'],
  ['OWN_UNIT', 'Koordinasi dengan persandian dan statistik lemah.'],
  ['INSULT', 'Orang ini bodoh dan tidak mau belajar.'],
  ['INSULT', 'Goblooook sekali cara kerjanya.'],
  ['INSULT', 'Dasar b3go, rapat saja lupa.'],
  ['INSULT', 'Beliau bermuka dua kepada bawahan.'],
  ['INSULT', 'Brengsek, semua pekerjaan dilempar.'],
  ['INSULT', 'Kerjanya cuma cari muka di depan pimpinan.'],
  ['INSULT', 'T.o.l.o.l semua keputusannya.'],
  ['INSULT', 'Munafik kalau bicara soal disiplin.'],
  ['INSULT', 'Memang kurang ajar kepada tamu.'],
  ['INSULT', 'Pekerjaannya benar-benar seperti sampah.'],
  ['INSULT', 'Otaknya ditaruh di dengkul.'],
];

/** Honest feedback, good and bad, with words that look dangerous. */
const clean = [
  'Beliau selalu datang tepat waktu dan menyelesaikan tugas dengan rapi.',
  'Perlu lebih sering memberi arahan sebelum rapat.',
  'Komunikasinya jelas dan mudah dipahami.',
  'Sebaiknya belajar mendelegasikan pekerjaan.',
  'Bapak Kepala Dinas perlu mendengar pendapat semua orang.',
  'Ibu selalu ramah kepada warga.',
  'Beliau orang yang jujur, adil, dan setia pada tugas.',
  'Suasana kerja menjadi indah dan damai.',
  'Anggaran sebesar Rp 150.000.000 dikelola dengan baik.',
  'Target tahun 2025 tercapai seratus persen.',
  'Renstra 2024-2026 disusun dengan teliti.',
  'Setiap Senin memimpin apel dengan semangat.',
  'Rapat hari Jumat sebaiknya dipersingkat.',
  'Menyelesaikan 12 laporan dalam satu triwulan.',
  'Menangani 1.250.000 data penduduk tanpa kesalahan.',
  'Sering menunda keputusan yang mendesak.',
  'Kadang kurang sabar menghadapi pertanyaan.',
  'Gila kerja, tetapi tetap memperhatikan tim.',
  'Pengelolaan sampah di wilayahnya membaik.',
  'Perlu membaca peraturan baru sebelum memberi disposisi.',
  'Pelayanan di loket menjadi lebih cepat.',
  'Sebagai pimpinan beliau memberi teladan.',
  'Bekerja sebagai bagian dari tim dengan baik.',
  'Mau menerima kritik dan memperbaiki diri.',
  'Belum memanfaatkan aplikasi untuk laporan harian.',
  'Kami merasa dihargai ketika memberi usul.',
  'Saya senang bekerja dengan beliau.',
  'Saya berharap ada rapat evaluasi setiap bulan.',
  'Memberi kesempatan kepada pegawai muda untuk tampil.',
  'Hasil kerja sesuai dengan target.',
  'Perlu pelatihan tentang pengadaan barang dan jasa.',
  'Disiplin masuk kerja dan pulang kerja baik.',
  'Cepat menanggapi keluhan warga.',
  'Kurang teliti memeriksa lampiran.',
  'Mampu menenangkan warga yang marah.',
  'Beliau cerdas dan rajin, hanya saja kurang terbuka.',
  'Arahan sering berubah sehingga pekerjaan berulang.',
  'Sangat membantu saat sistem sedang terganggu.',
  'Nilai disiplin 4 dari 5 menurut pengamatan.',
  'Jaga terus semangat melayani.',
  'Hubungan dengan kecamatan lain perlu ditingkatkan.',
  'Mulai berani mencoba cara baru.',
  'Pembagian tugas belum adil.',
  'Beliau tidak pilih kasih.',
  'Mohon lebih sering turun ke lapangan.',
  'Statistik pelayanan dilaporkan tepat waktu.',
  'Menjaga rahasia jabatan dengan baik.',
  'Suka menolong rekan yang kesulitan.',
  'Laporan bulan Maret terlambat dua hari.',
  'Rapat pukul 07.30 selalu dimulai tepat waktu.',
  'Keputusan diambil bersama, bukan sendiri.',
  'Harapan kami, beliau lebih sering memberi umpan balik.',
];

describe('warnings before sending', () => {
  test('find at least nine in ten of the labelled sentences that reveal or hurt', () => {
    const missed = leaky.filter(([expected, text]) => !kinds(text).includes(expected)).map(([, text]) => text);
    expect(leaky.length).toBeGreaterThanOrEqual(50);
    expect({ missed, recall: 1 - missed.length / leaky.length >= 0.9 }).toEqual({
      missed: expect.anything(),
      recall: true,
    });
  });

  test('every kind of warning is found in at least three of four of its own sentences', () => {
    for (const kind of Object.keys(CommentWarning)) {
      const own = leaky.filter(([expected]) => expected === kind);
      const hits = own.filter(([expected, text]) => kinds(text).includes(expected));
      expect({ kind, enough: own.length > 0 && hits.length / own.length >= 0.75 }).toEqual({ kind, enough: true });
    }
  });

  test('disturb at most one in ten of the honest sentences', () => {
    const alarms = clean.filter((text) => kinds(text).length > 0);
    expect(clean.length).toBeGreaterThanOrEqual(50);
    expect({ alarms, few: alarms.length / clean.length <= 0.1 }).toEqual({ alarms: expect.anything(), few: true });
  });

  test('point at the words themselves', () => {
    expect(
      commentWarnings('Kata Pak Budi, dasar bodoh.', rater).map(({ warning, from, to }) => [warning, from, to]),
    ).toEqual([
      ['NAME', 5, 13],
      ['INSULT', 21, 26],
    ]);
  });

  test('a name that is an ordinary word counts only as a name', () => {
    expect(kinds('Suasana yang indah, kata Indah.')).toEqual(['NAME']);
    expect(kinds('Indah sekali hasil kerjanya.')).toEqual([]);
  });

  test('stay inside the text and never fail, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.string(), fc.string(), (text, unit, position) => {
        for (const { from, to } of commentWarnings(text, { names: [unit, position], unit, position })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('the list of words says where it comes from', () => {
    expect(hasProvenance(standardLexicon)).toBe(true);
  });
});
