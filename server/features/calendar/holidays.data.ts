/** Literal here, because data knows no rules: a subset of `HolidayKind`. */
type Kind = 'NATIONAL' | 'JOINT_LEAVE';

/** A day off as it ships. */
export interface ShippedHoliday {
  readonly day: string;
  readonly kind: Kind;
  readonly name: string;
  readonly source: string;
  readonly isConfirmed: boolean;
}

const of =
  (source: string, isConfirmed: boolean, kind: Kind) =>
  ([day, name]: readonly [day: string, name: string]): ShippedHoliday => ({ day, name, kind, source, isConfirmed });

/** Secondary sources; the decree itself is to be compared by BKPSDM before the year is relied on. */
const SKB_2025 =
  'SKB Tiga Menteri tentang hari libur nasional dan cuti bersama 2025, beserta perubahannya (sumber sekunder)';
const SKB_2026 = 'SKB Tiga Menteri tentang hari libur nasional dan cuti bersama 2026 (sumber sekunder)';
const WAITING_2027 = 'contoh, perlu konfirmasi: SKB 2027; hanya tanggal yang tetap atau dapat dihitung';

/** Days off of 2025 and 2026 by decree; of 2027 only those whose day is fixed or follows from Easter or the moon's year. */
export const HOLIDAYS: readonly ShippedHoliday[] = [
  ...(
    [
      ['2025-01-01', 'Tahun Baru 2025 Masehi'],
      ['2025-01-27', 'Isra Mikraj Nabi Muhammad saw.'],
      ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
      ['2025-03-29', 'Hari Suci Nyepi, Tahun Baru Saka 1947'],
      ['2025-03-31', 'Idulfitri 1446 Hijriah'],
      ['2025-04-01', 'Idulfitri 1446 Hijriah'],
      ['2025-04-18', 'Wafat Yesus Kristus'],
      ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
      ['2025-05-01', 'Hari Buruh Internasional'],
      ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
      ['2025-05-29', 'Kenaikan Yesus Kristus'],
      ['2025-06-01', 'Hari Lahir Pancasila'],
      ['2025-06-06', 'Iduladha 1446 Hijriah'],
      ['2025-06-27', '1 Muharam, Tahun Baru Islam 1447 Hijriah'],
      ['2025-08-17', 'Proklamasi Kemerdekaan'],
      ['2025-09-05', 'Maulid Nabi Muhammad saw.'],
      ['2025-12-25', 'Kelahiran Yesus Kristus (Natal)'],
    ] as const
  ).map(of(SKB_2025, true, 'NATIONAL')),
  ...(
    [
      ['2025-01-28', 'Cuti bersama Imlek'],
      ['2025-03-28', 'Cuti bersama Nyepi'],
      ['2025-04-02', 'Cuti bersama Idulfitri'],
      ['2025-04-03', 'Cuti bersama Idulfitri'],
      ['2025-04-04', 'Cuti bersama Idulfitri'],
      ['2025-04-07', 'Cuti bersama Idulfitri'],
      ['2025-05-13', 'Cuti bersama Waisak'],
      ['2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'],
      ['2025-06-09', 'Cuti bersama Iduladha'],
      ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan'],
      ['2025-12-26', 'Cuti bersama Natal'],
    ] as const
  ).map(of(SKB_2025, true, 'JOINT_LEAVE')),
  ...(
    [
      ['2026-01-01', 'Tahun Baru 2026 Masehi'],
      ['2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'],
      ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
      ['2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948'],
      ['2026-03-21', 'Idulfitri 1447 Hijriah'],
      ['2026-03-22', 'Idulfitri 1447 Hijriah'],
      ['2026-04-03', 'Wafat Yesus Kristus'],
      ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
      ['2026-05-01', 'Hari Buruh Internasional'],
      ['2026-05-14', 'Kenaikan Yesus Kristus'],
      ['2026-05-27', 'Iduladha 1447 Hijriah'],
      ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
      ['2026-06-01', 'Hari Lahir Pancasila'],
      ['2026-06-16', '1 Muharam, Tahun Baru Islam 1448 Hijriah'],
      ['2026-08-17', 'Proklamasi Kemerdekaan'],
      ['2026-08-25', 'Maulid Nabi Muhammad saw.'],
      ['2026-12-25', 'Kelahiran Yesus Kristus (Natal)'],
    ] as const
  ).map(of(SKB_2026, true, 'NATIONAL')),
  ...(
    [
      ['2026-02-16', 'Cuti bersama Imlek'],
      ['2026-03-18', 'Cuti bersama Nyepi'],
      ['2026-03-20', 'Cuti bersama Idulfitri'],
      ['2026-03-23', 'Cuti bersama Idulfitri'],
      ['2026-03-24', 'Cuti bersama Idulfitri'],
      ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
      ['2026-05-28', 'Cuti bersama Iduladha'],
      ['2026-12-24', 'Cuti bersama Natal'],
    ] as const
  ).map(of(SKB_2026, true, 'JOINT_LEAVE')),
  ...(
    [
      ['2027-01-01', 'Tahun Baru 2027 Masehi'],
      ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'],
      ['2027-03-26', 'Wafat Yesus Kristus'],
      ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
      ['2027-05-01', 'Hari Buruh Internasional'],
      ['2027-05-06', 'Kenaikan Yesus Kristus'],
      ['2027-06-01', 'Hari Lahir Pancasila'],
      ['2027-08-17', 'Proklamasi Kemerdekaan'],
      ['2027-12-25', 'Kelahiran Yesus Kristus (Natal)'],
    ] as const
  ).map(of(WAITING_2027, false, 'NATIONAL')),
];
