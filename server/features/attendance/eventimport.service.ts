import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sheet } from '../../kernel/sheet/sheet.types.js';
import { lock } from '../../kernel/transaction.js';
import { applyEventChanges, type ChangedBy, type EventChange } from './eventChange.service.js';
import { checkEventFile, type EventCheck, type EventRow } from './eventimport.rules.js';
import { openMonth } from './eventMonth.service.js';
import { attendanceTables } from './tables.service.js';

/** What a list of departures and ceremonies comes to, and whose ids its numbers are. */
export interface CheckedEvents extends EventCheck {
  readonly idOf: ReadonlyMap<string, string>;
}

/** Checks the list of a month against the people it names, their days and what is stored. */
export async function checkEvents(
  by: ChangedBy,
  em: EntityManager,
  sheet: Sheet,
  { month, today }: { readonly month: string; readonly today: string },
): Promise<CheckedEvents> {
  const numbers = new Set(sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.replace(/\D/g, '') ?? '')));
  const people: { id: string; nip: string }[] = await em.execute(
    'select e.id, e.nip from employee e join jsonb_array_elements_text(?::jsonb) as a(nip) on a.nip = e.nip',
    [JSON.stringify([...numbers].filter((text) => text.length === 18))],
  );
  const idOf = new Map(people.map(({ nip, id }) => [nip, id]));
  const of = (nip: string) => idOf.get(nip) ?? '';
  const open = await openMonth(by, month, [...idOf.values()]);
  const check = checkEventFile(sheet, {
    month,
    article: (await attendanceTables(em))(`${month}-01`).deduction.source,
    knownEmployee: (nip) => idOf.has(nip),
    unitNamed: (nip, day, name) => open.unitNamed(of(nip), day, name),
    settingOf: (nip, event) => ({ ...open.settingOf(of(nip), event), today }),
    standing: (nip, day) => open.row(of(nip)).events.filter((one) => one.day === day && one.ending === null),
  });
  return { ...check, idOf };
}

/** Writes a checked list in the caller's transaction, each line with what it does to its month. */
export async function storeEvents(
  by: ChangedBy,
  em: EntityManager,
  { rows, unchanged, idOf }: Pick<CheckedEvents, 'rows' | 'unchanged' | 'idOf'>,
  { importId, fileName }: { readonly importId: string; readonly fileName: string },
): Promise<{ inserted: number; changed: number; unchanged: number }> {
  await lock(em, 'attendanceEvents', '');
  const changeOf = ({ nip, event, replaces }: EventRow): EventChange => ({
    verb: replaces ? 'CORRECTED' : 'RECORDED',
    employeeId: idOf.get(nip) ?? '',
    day: event.day,
    kind: event.kind,
    before: replaces,
    after: event,
    why: replaces ? fileName : null,
  });
  await applyEventChanges(by, em, rows.map(changeOf), importId);
  const changed = rows.filter(({ replaces }) => replaces !== null).length;
  return { inserted: rows.length - changed, changed, unchanged };
}
