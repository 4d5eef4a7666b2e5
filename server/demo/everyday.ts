import { giveFeedback } from '../features/given/given.service.js';
import { askOutside } from '../features/given/outside.service.js';
import { recordOutsideWord } from '../features/given/record.service.js';
import { agreeRhythm, proposeRhythm } from '../features/given/rhythm.service.js';
import { documentOf } from './plans.js';
import { actorNamed, as, type Stage } from './stage.js';
import { cast } from './story.js';

const PATIENT = { outsideKind: 'SERVED', capacity: 'Pasien' } as const;
const survey = (name: string) => ({ name, url: 'https://contoh.go.id/survei-kepuasan' });

/** What patients said of the midwife during the year, as her superior wrote it down (p.228-229). */
export async function hearPatients(stage: Stage, cycleId: string, givenOn: string): Promise<void> {
  const { kapus, bidan } = await cast(stage);
  const { results } = await documentOf(stage, cycleId, bidan.id);
  const received = { ...PATIENT, receiverId: bidan.id, givenOn };
  await recordOutsideWord(kapus.ctx, {
    ...{ ...received, channel: 'INDIRECT', tone: 'SUGGESTION', behaviour: 'SERVICE_ORIENTED' },
    text: 'Pemeriksaannya cekatan, tetapi cara menyapanya masih dapat lebih ramah.',
    evidence: [survey('Survei kepuasan pasien (contoh)')],
  });
  await recordOutsideWord(kapus.ctx, {
    ...{ ...received, channel: 'DIRECT', tone: 'APPRECIATION', resultKey: results[0]?.key ?? null },
    text: 'Kunjungan rumahnya sangat membantu; kami tidak perlu jauh-jauh ke puskesmas.',
  });
}

/** What is under way: one request is open, and a letter the midwife wrote down waits for her superior. */
export async function askPatients(stage: Stage, dueOn: string): Promise<void> {
  const { bidan } = await cast(stage);
  await askOutside(bidan.ctx, {
    ...{ ...PATIENT, receiverId: bidan.id, personName: 'Ibu Contoh', email: 'ibu.contoh@warga.example', dueOn },
    ...{ question: 'Bagaimana penjelasan saya tentang pemeriksaan kehamilan?', behaviour: 'COMPETENT' },
  });
  await recordOutsideWord(bidan.ctx, {
    ...{ receiverId: bidan.id, outsideKind: 'PARTNER', capacity: 'Kader posyandu', outsideName: 'Ibu Ratna (contoh)' },
    ...{ givenOn: '2026-10-20', channel: 'INDIRECT', tone: 'APPRECIATION', behaviour: 'COLLABORATIVE' },
    text: 'Terima kasih atas pendampingan kader selama pekan imunisasi.',
    evidence: [{ name: 'Surat ucapan terima kasih (contoh)', url: 'https://contoh.go.id/surat' }],
  });
}

const WORDS = [
  ['APPRECIATION', 'Pekerjaan triwulan ini selesai tepat waktu; pertahankan.'],
  ['SUGGESTION', 'Laporkan kendala lebih awal agar dapat dibantu.'],
  ['APPRECIATION', 'Kerja sama dengan unit lain makin baik.'],
] as const;

/**
 * Leaders of the demonstration accounts give their periodic feedback, all but every fifth time; the midwife and her
 * superior have agreed on two months, and one proposal waits (Ps 19(2)).
 */
export async function talkRegularly(stage: Stage): Promise<void> {
  const people = await cast(stage);
  for (const username of ['penilai', 'walikota', 'kadis', 'kapus']) {
    const actor = await actorNamed(stage, username);
    const reports: { id: string }[] = await stage.services.em
      .fork()
      .execute("select id from employee where superior_id = ? and status = 'ACTIVE' order by nip limit 40", [
        actor.employeeId ?? '',
      ]);
    for (const [n, { id }] of reports.entries()) {
      const [tone, text] = WORDS[n % WORDS.length] ?? WORDS[0];
      if (n % 5 !== 4) await giveFeedback(as(stage, actor), { receiverId: id, tone, text, visibility: 'PAIR' });
    }
  }
  const [bidan, kapus] = [people.bidan.id, people.kapus.id];
  await proposeRhythm(people.bidan.ctx, { employeeId: bidan, everyMonths: 2, version: 0 });
  await agreeRhythm(people.kapus.ctx, { employeeId: bidan, version: 1 });
  await proposeRhythm(people.kapus.ctx, { employeeId: kapus, everyMonths: 1, version: 0 });
}
