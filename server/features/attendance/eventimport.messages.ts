import { mergeCatalogues } from '../../kernel/sheet/problems.js';
import type { MessageCatalogue } from '../../kernel/sheet/sheet.types.js';
import { attendanceImportMessages } from './attendanceimport.messages.js';
import { eventMessages } from './event.messages.js';

/** What a list of departures and ceremonies may say beside what an attendance list says. */
const own = {
  id: {
    'attendanceImport.event.kindUnknown': 'Jenis "{value}" tidak dikenal. Isi KELUAR atau APEL.',
    'attendanceImport.event.outcomeUnknown.DEPARTURE':
      'Hasil "{value}" tidak dikenal. Untuk KELUAR isi IZIN atau TANPA IZIN.',
    'attendanceImport.event.outcomeUnknown.CEREMONY':
      'Hasil "{value}" tidak dikenal. Untuk APEL isi HADIR, TIDAK HADIR, atau IZIN.',
    'attendanceImport.event.unitUnknown':
      'Unit "{value}" bukan unit pegawai ini pada hari itu dan bukan pula unit di atasnya. Periksa namanya.',
    'attendanceImport.event.corrects': 'Catatan yang tersimpan akan dikoreksi; yang lama tetap terlihat.',
  },
  en: {
    'attendanceImport.event.kindUnknown': 'The kind "{value}" is unknown. Enter KELUAR or APEL.',
    'attendanceImport.event.outcomeUnknown.DEPARTURE':
      'The outcome "{value}" is unknown. For KELUAR enter IZIN or TANPA IZIN.',
    'attendanceImport.event.outcomeUnknown.CEREMONY':
      'The outcome "{value}" is unknown. For APEL enter HADIR, TIDAK HADIR or IZIN.',
    'attendanceImport.event.unitUnknown':
      'The unit "{value}" is neither the employee’s own on that day nor one above it. Check the name.',
    'attendanceImport.event.corrects': 'The stored event will be corrected; the earlier one stays visible.',
  },
} as const satisfies MessageCatalogue;

/** The refusals of the dashboard, said beside a line of the file. */
const asFindings = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key.replace(/^attendance\.event/, 'attendanceImport.event'), text]),
  );

export const eventImportMessages: MessageCatalogue = mergeCatalogues(
  attendanceImportMessages,
  { id: asFindings(eventMessages.id), en: asFindings(eventMessages.en) },
  own,
);
