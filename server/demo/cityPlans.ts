import type { WorkResultInput } from '../features/plans/plans.inputs.js';
import { documentOf, type Person, planTogether, type Reach } from './plans.js';
import { acting, eachOf, type Stage } from './stage.js';

interface Planner extends Person {
  level: string;
  superior: string;
  evaluator: string;
  evaluatorAccount: string;
  username: string;
  evaluatorName: string;
  depth: number;
}

/** Units whose people plan in the running year, beside every executive. */
const PLANNING = [
  'UPTD Puskesmas 6',
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Dinas Komunikasi dan Informatika',
];

// Everybody in the example's chain has planned already; the visitor's evaluator and his people do as well.
const PLANNERS = `with recursive chosen as (
    select e.id from employee e join position q on q.id = e.position_id where q.level = 'EXECUTIVE'
    union
    select e.id from employee e join unit_closure c on c.descendant_id = e.unit_id join unit u on u.id = c.ancestor_id and u.name = any(?::text[])
    union
    select e.id from employee e join account a on a.employee_id = e.id or a.employee_id = e.superior_id where a.username = 'penilai'
    union
    select e.superior_id from employee e join account a on a.employee_id = e.id where a.username = 'penilai'),
  chain(id, depth) as (
    select e.id, 0 from employee e where e.superior_id is null
    union all select e.id, chain.depth + 1 from employee e join chain on e.superior_id = chain.id)
  select e.id, a.id as account, a.username, q.level, chain.depth, e.superior_id as superior, s.employee_id as evaluator,
         s.id as "evaluatorAccount", s.username as "evaluatorName"
    from chosen join employee e on e.id = chosen.id join chain on chain.id = e.id join account a on a.employee_id = e.id
    join position q on q.id = e.position_id
    join account s on s.employee_id = case when q.level = 'EXECUTIVE'
      then (select h.employee_id from appointment h where h.kind = 'REGION_HEAD') else e.superior_id end
   where e.status = 'ACTIVE' and exists (select 1 from participant p where p.cycle_id = ?::uuid and p.employee_id = e.id)
     and not exists (select 1 from performance_plan p where p.cycle_id = ?::uuid and p.employee_id = e.id)
   order by chain.depth, e.nip`;

const range = (min: number, max: number, unit: string) => ({ min, max, unit });
const attachment = {
  resources: ['Sarana kerja dan aplikasi pendukung'],
  accountability: ['Laporan kemajuan setiap bulan'],
  consequenceWhenMet: 'Diusulkan untuk pengembangan kompetensi',
  consequenceWhenNot: 'Bimbingan kinerja dan penyesuaian penugasan',
};

const leading = (): WorkResultInput[] => [
  {
    text: 'Meningkatnya kualitas layanan unit kerja',
    priority: 'MAIN',
    source: 'PERFORMANCE_AGREEMENT',
    assignedBy: 'Kepala Daerah',
    indicators: [
      { text: 'Indeks kepuasan masyarakat', perspective: 'SERVICE_RECIPIENT', target: range(82, 86, 'nilai') },
      { text: 'Layanan yang selesai tepat waktu', perspective: 'BUSINESS_PROCESS', target: range(85, 92, '%') },
      {
        text: 'Pegawai yang mengikuti pelatihan 20 JP',
        perspective: 'INTERNAL_STRENGTHENING',
        target: range(70, 80, '%'),
      },
    ],
  },
  {
    text: 'Pengelolaan anggaran unit kerja yang optimal',
    priority: 'MAIN',
    source: 'PERFORMANCE_AGREEMENT',
    assignedBy: 'Kepala Daerah',
    indicators: [{ text: 'Penyerapan anggaran', perspective: 'BUDGET', target: range(92, 96, '%') }],
  },
];

const working = (first: string | null, second: string | null): WorkResultInput[] => [
  {
    text: 'Layanan pada bidang tugasnya diselesaikan sesuai prosedur',
    ...{ priority: 'MAIN', supportsKey: first, assignedBy: 'Atasan langsung' },
    indicators: [
      { text: 'Berkas yang selesai', aspects: ['QUANTITY'], target: range(85, 92, '%') },
      {
        text: 'Waktu penyelesaian berkas',
        aspects: ['TIME'],
        target: { ...range(2, 4, 'hari'), direction: 'LOWER_IS_BETTER' },
      },
    ],
  },
  {
    text: 'Laporan kegiatan tersusun lengkap dan tepat waktu',
    ...{ priority: 'ADDITIONAL', supportsKey: second, assignedBy: 'Atasan langsung' },
    indicators: [{ text: 'Laporan yang diterima tanpa perbaikan', aspects: ['QUALITY'], target: range(80, 90, '%') }],
  },
];

/** Some plans of the visitor's evaluator are still on their way, so that there is something to do. */
const reachOf = ({ evaluatorName, username }: Planner, n: number): Reach => {
  if (evaluatorName !== 'penilai' || username === 'pegawai') return n % 23 === 7 ? 'PROPOSED' : 'SIGNED';
  return (['PROPOSED', 'SIGNED', 'DRAFTED', 'SIGNED', 'AGREED', 'SIGNED'] as const)[n % 6] ?? 'SIGNED';
};

/** Plans of a part of the city, superiors first, each step by who takes it. @returns how many */
export async function planCity(stage: Stage, cycleId: string): Promise<number> {
  const people: Planner[] = await stage.services.em
    .fork()
    .execute(PLANNERS, [`{${PLANNING.map((name) => `"${name}"`).join(',')}}`, cycleId, cycleId]);
  const keys = new Map<string, readonly (string | null)[]>();
  const keysOf = async (id: string): Promise<readonly (string | null)[]> => {
    const known = keys.get(id);
    if (known) return known;
    const found = await documentOf(stage, cycleId, id).then(
      ({ results }) => results.map(({ key }) => key),
      () => [],
    );
    keys.set(id, found);
    return found;
  };
  const depths = [...new Set(people.map(({ depth }) => depth))];
  for (const depth of depths)
    await eachOf(
      people.flatMap((one, n) => (one.depth === depth ? [{ one, n }] : [])),
      6,
      async ({ one, n }) => {
        const above = one.level === 'EXECUTIVE' ? [] : await keysOf(one.evaluator);
        const results = one.level === 'EXECUTIVE' ? leading() : working(above[0] ?? null, above[1] ?? above[0] ?? null);
        const worker = acting(stage, one.id, one.account);
        const evaluator = acting(stage, one.evaluator, one.evaluatorAccount);
        await planTogether(worker, evaluator, { cycleId, results, attachment }, reachOf(one, n));
      },
    );
  return people.length;
}
