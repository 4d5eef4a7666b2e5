import { type AttendanceRow, storeAttendance } from '../features/attendance/attendance.service.js';
import { inTransaction } from '../kernel/transaction.js';
import { dice, type Stage } from './stage.js';

interface Worker {
  nip: string;
  week: 'FIVE_DAY' | 'SIX_DAY';
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Days of a month on which a unit works; holidays are judged by the program itself. */
const daysOf = (month: string, week: Worker['week']): string[] => {
  const days: string[] = [];
  for (
    let day = new Date(`${month}-01T00:00:00Z`);
    day.toISOString().startsWith(month);
    day = new Date(day.getTime() + 86_400_000)
  ) {
    const weekday = day.getUTCDay();
    if (weekday !== 0 && (weekday !== 6 || week === 'SIX_DAY')) days.push(day.toISOString().slice(0, 10));
  }
  return days;
};

/** A month of invented punches: most people in time, some late, some excused, very few absent without a word. */
export async function punch({ services, say }: Stage, month: string): Promise<void> {
  const people: Worker[] = await services.em
    .fork()
    .execute('select e.nip, u.work_week as week from employee e join unit u on u.id = e.unit_id order by e.nip');
  const roll = dice(Number(month.replace('-', '')));
  const days = { FIVE_DAY: daysOf(month, 'FIVE_DAY'), SIX_DAY: daysOf(month, 'SIX_DAY') };
  const rows = people.flatMap(({ nip, week }): AttendanceRow[] => {
    // Habits are personal: a few come late often, most never.
    const habit = roll();
    return days[week].map((day): AttendanceRow => punchOf(nip, day, habit, roll));
  });
  const { inserted } = await inTransaction(services, (em) => storeAttendance(em, rows, null));
  say(`  ${inserted} hari kehadiran / attendance days, ${month}`);
}

function punchOf(nip: string, day: string, habit: number, roll: () => number): AttendanceRow {
  const fate = roll();
  if (fate < 0.004 + (habit > 0.97 ? 0.03 : 0)) return { nip, day, in: null, out: null, remark: 'ABSENT' };
  if (fate < 0.012) return { nip, day, in: null, out: null, remark: 'SICK' };
  if (fate < 0.022) return { nip, day, in: null, out: null, remark: 'LEAVE' };
  if (fate < 0.034) return { nip, day, in: null, out: null, remark: 'DUTY' };
  const late = habit > 0.9 && roll() < 0.25 ? 5 + Math.floor(roll() * 70) : -Math.floor(roll() * 25);
  return { nip, day, in: clock(450 + late), out: clock(990 + Math.floor(roll() * 40)), remark: null };
}
