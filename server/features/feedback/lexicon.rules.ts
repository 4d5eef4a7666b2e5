import type { Provenance } from './provenance.rules.js';

/** Words that the check before sending looks for. Lower case, base forms; replaceable by the agency's own list. */
export interface Lexicon extends Provenance {
  /** Whole words that insult. */
  readonly insults: readonly string[];
  /** Insults of several words. */
  readonly insultPhrases: readonly string[];
  /** Harmless phrases that contain one of the words above. */
  readonly harmless: readonly string[];
  /** Forms of address after which a name follows. */
  readonly honorifics: readonly string[];
  /** Words after a form of address that are offices, not names ("Bapak Kepala Dinas"). */
  readonly offices: readonly string[];
  /** Names that are ordinary words too; alone and in lower case they are not taken for a name. */
  readonly commonNames: readonly string[];
  /** Roles in "sebagai bendahara" that point to one person. */
  readonly roles: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/u);
const phrases = (text: string) => text.split(',').map((phrase) => phrase.trim());

export const standardLexicon: Lexicon = {
  name: 'Kata penanda komentar',
  version: '1',
  validFrom: '2026-01-01',
  source: 'disusun untuk sistem ini dari lema KBBI bertanda "kasar" dan pemakaian sehari-hari; hanya mengingatkan',
  insults: words(`
    bodoh goblok goblog tolol bego dungu idiot bloon pekok bajingan bangsat brengsek kampret sialan keparat anjing anjir
    anjay monyet babi asu jancok jancuk cuk kontol memek ngentot pelacur lonte sundal banci bencong tai tahi bacot
    najis biadab laknat setan iblis sinting edan gila penjilat munafik pecundang bedebah kacung
    tuyul cebol cecunguk culas licik rakus bejat kurap parasit benalu stupid moron bullshit shit fuck bitch asshole
    congek budek sontoloyo kunyuk geblek kampungan norak bangke`),
  insultPhrases:
    phrases(`otak udang, muka dua, bermuka dua, kurang ajar, tidak tahu diri, tak tahu diri, tidak tahu malu,
    tidak punya otak, nggak punya otak, gak punya otak, cari muka, tukang jilat, makan gaji buta, tidak becus, gak becus,
    nggak becus, ga becus, tak berguna, tidak berguna, mata duitan, mulut besar, besar mulut, muka tembok, seperti sampah, kayak sampah,
    sampah masyarakat, dasar sampah`),
  harmless:
    phrases(`gila kerja, gila bola, anjing liar, anjing pelacak, rabies anjing, vaksinasi anjing, babi hutan, flu babi,
    demam babi, ternak babi, monyet ekor panjang`),
  honorifics: words(
    'pak bapak bpk bu ibu mas mbak mba kak kakak bang abang kang teh sdr sdri saudara saudari bung om tante',
  ),
  offices:
    words(`kepala wakil camat lurah sekretaris sekda wali walikota bupati gubernur kabid kasi kasubag kasubbag kadis
    kabag kasie pimpinan atasan ketua direktur asisten staf guru dokter perawat bidan pegawai rekan rt rw dan yang ini itu
    saya kami kita beliau selalu sangat sudah tidak juga semua para inspektur kasubid karyawan komandan kapus koordinator`),
  commonNames:
    words(`indah setia jujur bagus adil surya putri bunga cahaya mulia rajin sri dewi bulan mega intan permata ratna
    melati mawar lestari damai sabar tulus cerdas agung satria perdana utama wira jaya budi sejati harapan bahagia hidayat
    rahmat rahayu ramah sukses makmur fitri suci murni arif bijak gagah kurnia nur lubis ayu eka dwi tri catur maya teguh
    bayu purnama senja fajar gunawan yani hari rizki rezeki iman amal ikhlas berkah kasih wahyu taufik pertiwi sari ria
    slamet selamat untung subur`),
  roles: words(`bendahara sekretaris ajudan sopir pengemudi operator admin koordinator ketua kasi kasubag kasubbag kabid
    kepala auditor arsiparis analis verifikator pengawas notulis bidan perawat dokter guru satpam protokol pramubakti
    programmer pranata penyuluh penyelia bawahan staf pejabat honorer anggota pelaksana asisten plt plh pemeriksa juru`),
};
