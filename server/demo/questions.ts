import { createQuestionBank } from '../features/questions/banks.service.js';
import { QuestionVersion } from '../features/questions/questionBank.entity.js';
import type { BankQuestionInput } from '../features/questions/questions.inputs.js';
import { editQuestionVersion } from '../features/questions/versions.service.js';
import { actorNamed, as, type Stage } from './stage.js';

const ask = (value: string, textId: string, textEn: string, more: Partial<BankQuestionInput> = {}) => ({
  ...{ value, textId, textEn, ...more },
});

/** One question a value, for a short look between two years; the last two are for those who are led. */
const QUESTIONS: BankQuestionInput[] = [
  ask(
    'SERVICE_ORIENTED',
    'Menjawab kebutuhan warga dan rekan sampai tuntas',
    'Sees what people need through to the end',
  ),
  ask('ACCOUNTABLE', 'Menepati yang sudah dijanjikan', 'Keeps promises'),
  ask('COMPETENT', 'Membagi pengetahuannya tanpa diminta', 'Shares knowledge without being asked'),
  ask('HARMONIOUS', 'Mendengarkan dahulu sebelum menilai', 'Listens before judging'),
  ask('LOYAL', 'Menjaga nama baik kantor di dalam dan di luar', 'Guards the good name of the office, inside and out'),
  ask('ADAPTIVE', 'Memberi ruang untuk mencoba cara baru', 'Leaves room to try new ways', { kinds: ['SUBORDINATE'] }),
  ask('COLLABORATIVE', 'Membagi tugas dengan jelas dan adil', 'Shares work out clearly and fairly', {
    kinds: ['SUBORDINATE'],
  }),
];

const STEPS = [
  ['Belum terlihat', 'Not seen yet'],
  ['Mulai terlihat', 'Beginning'],
  ['Terlihat jelas', 'Clearly seen'],
  ['Menjadi teladan', 'An example to others'],
] as const;

/** A second, short bank that is still being written, beside the standard one. */
export async function draftQuestions(stage: Stage): Promise<void> {
  const officer = as(stage, await actorNamed(stage, 'bkpsdm'));
  const bankId = await createQuestionBank(officer, {
    name: 'Denyut tengah tahun',
    nameEn: 'Mid-year pulse',
    purpose: 'Tujuh pertanyaan singkat di antara dua evaluasi tahunan; contoh, untuk dibahas dengan perangkat daerah.',
    purposeEn: 'Seven short questions between two yearly evaluations; an example, to be discussed with the agencies.',
  });
  const draft = await stage.services.em.fork().findOneOrFail(QuestionVersion, { bank: bankId });
  await editQuestionVersion(officer, {
    id: draft.id,
    version: draft.version,
    source: 'contoh, dibahas dengan BKPSDM',
    questions: QUESTIONS,
    anchors: STEPS.map(([textId, textEn], n) => ({ value: n + 1, textId, textEn })),
    commentValues: ['SERVICE_ORIENTED', 'COLLABORATIVE'],
  });
}
