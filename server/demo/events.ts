import { AttendanceEvent } from '../features/attendance/event.entity.js';
import type { RecordAttendanceEventInput } from '../features/attendance/event.inputs.js';
import {
  annulAttendanceEvent,
  correctAttendanceEvent,
  recordAttendanceEvent,
} from '../features/attendance/event.service.js';
import type { Ctx } from '../kernel/context.js';
import { actorNamed, as, type Stage } from './stage.js';

interface Worker {
  readonly id: string;
  /** Unit of the agency that held the ceremonies. */
  readonly agency: string;
  /** Days of the month on which the person was there in time. */
  readonly days: readonly string[];
}

const WORKER = `select e.id, g.id as agency, (select array_agg(d.day::text order by d.day) from attendance_day d
    where d.employee_id = e.id and d.status = 'PRESENT' and d.day between ?::date and ?::date + 27) as days
  from account a join employee e on e.id = a.employee_id join unit g on g.name = 'Dinas Kesehatan' where a.username = ?`;

async function workerNamed({ services }: Stage, username: string, month: string): Promise<Worker> {
  const [worker] = await services.em.fork().execute<Worker[]>(WORKER, [`${month}-01`, `${month}-01`, username]);
  if (!worker) throw new Error(`the demonstration city has nobody called ${username}`);
  return worker;
}

const away = (timeFrom: string, timeTo: string) => ({ kind: 'DEPARTURE' as const, timeFrom, timeTo });

/**
 * Mondays have a ceremony of the agency; a month in which something happened, as its officer wrote it down on a day,
 * one thing every few minutes.
 */
export async function eventStory(stage: Stage, month: string, on: string): Promise<void> {
  const officer = as(stage, await actorNamed(stage, 'dinkes'));
  let minute = 0;
  const later = () => {
    minute += 4;
    stage.clock.set(`${on}T02:${String(minute).padStart(2, '0')}:00Z`);
  };
  const { id: employeeId, agency: unitId, days } = await workerNamed(stage, 'pegawai', month);
  const record = (day: string | undefined, event: Omit<RecordAttendanceEventInput, 'employeeId' | 'day'>) => {
    later();
    return recordAttendanceEvent(officer, { ...event, employeeId, day: day ?? '' });
  };
  const apel = (outcome: 'ATTENDED' | 'MISSED') => ({ kind: 'CEREMONY' as const, unitId, outcome });
  const mondays = days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1);
  const others = days.filter((day) => !mondays.includes(day));
  await record(mondays[0], apel('ATTENDED'));
  const missed = await record(mondays[1], apel('MISSED'));
  await record(mondays[2], apel('MISSED'));
  await record(others[1], { ...away('10:00', '11:30'), outcome: 'PERMITTED', reference: 'IK.800/31/DINKES (contoh)' });
  await record(others[4], { ...away('12:45', '15:30'), outcome: 'PERMITTED', reference: 'IK.800/38/DINKES (contoh)' });
  const wrong = await record(others[6], {
    ...away('13:30', '14:45'),
    outcome: 'NOT_PERMITTED',
    reason: 'Tidak di tempat saat pemeriksaan kepala bidang',
  });
  await record(others[8], {
    ...away('09:00', '09:50'),
    outcome: 'NOT_PERMITTED',
    reason: 'Dilaporkan atasan langsung',
  });
  later();
  await correctAttendanceEvent(officer, {
    ...{ ...(await readOf(officer, missed)), outcome: 'EXCUSED', unitId, reason: 'Piket loket pendaftaran' },
    why: 'Jadwal piket baru diserahkan',
  });
  later();
  await annulAttendanceEvent(officer, { ...(await readOf(officer, wrong)), why: 'Tertukar dengan pegawai lain' });
}

/** Something that came to light after the year was closed: shown, and not charged. */
export async function lateEvent(stage: Stage, officer: Ctx, month: string): Promise<void> {
  const { id: employeeId, days } = await workerNamed(stage, 'pegawai', month);
  await recordAttendanceEvent(officer, {
    ...{ ...away('10:00', '11:00'), employeeId, day: days.at(-1) ?? '', outcome: 'NOT_PERMITTED' },
    reason: 'Ditemukan pada pemeriksaan Inspektorat',
  });
}

const readOf = async ({ em }: Ctx, id: string): Promise<{ id: string; version: number }> => {
  const { version } = await em.fork().findOneOrFail(AttendanceEvent, { id });
  return { id, version };
};
