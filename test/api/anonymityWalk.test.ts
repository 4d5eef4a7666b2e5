import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { features } from '../../server/features.js';
import { createSchema } from '../../server/kernel/schema.js';
import { as, moveTo, NOW, type Round, round, send } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

/** Fields of this feature in which an assigned or possible rater may stand by name, and why. All others never do. */
const NAMES_OF_RATERS: Readonly<Record<string, string>> = {
  feedbackInvitations: 'the personnel officer assigns raters; whether they answered is not said',
  feedbackOpenRequests: 'open requests per person, once a day, never per ratee',
  feedbackColleagues: 'colleagues one may write to',
};
const ours = (name: string) =>
  /^(feedback|breakGlass|givenFeedback|journal|raterNomination)/.test(name) && !(name in NAMES_OF_RATERS);

/** Everything a type offers that needs no argument, three levels down. */
function selection(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .flatMap((field) => {
      if (!isObjectType(getNamedType(field.type))) return [field.name];
      const inner = depth > 0 ? selection(field.type, depth - 1) : '';
      return inner ? [`${field.name} ${inner}`] : [];
    });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}

describe('every query of the schema, as everybody', () => {
  let server: TestServer;
  let schema: GraphQLSchema;
  let world: Round;
  let ids: string[];
  const callers: Record<string, Caller> = {};

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    schema = await createSchema(features);
    callers.officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, {
      peers: 3,
      subordinates: 3,
      names: (kind, n) => (kind === 'peer' || kind === 'subordinate' ? `ZQXKANARI${kind}${n}` : kind),
    });
    for (const rater of [...world.peers, ...world.subordinates]) await send(server, world.cycleId, rater, 4, 'Rapi.');
    await moveTo(server, callers.officer, world.cycleId, 'RATING');
    await moveTo(server, callers.officer, world.cycleId, 'PUBLISHED');
    const found = (await server.orm.em
      .fork()
      .execute(
        "select id from feedback_answer union all select id from feedback_request where kind in ('PEER', 'SUBORDINATE')",
      )) as { id: string }[];
    ids = found.map(({ id }) => id);
    callers.auditor = await server.as({ roles: ['AUDITOR'] });
    callers.administrator = await server.as({ roles: ['ADMINISTRATOR'] });
    callers['unit officer'] = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.unit.id] });
    callers.ratee = await as(server, world.ratee.id);
    callers.evaluator = await as(server, world.head.id);
    callers['evaluator’s superior'] = await as(server, world.mayor.id);
    callers.stranger = await as(server, world.stranger.id);
  });
  afterAll(() => server.stop());

  /** Values for the arguments a root field needs; each id is tried where any row's id fits. */
  const questions = (field: GraphQLField<unknown, unknown>): string[] => {
    const needed = field.args.filter((arg) => isNonNullType(arg.type));
    const own: Record<string, string> = {
      cycleId: world.cycleId,
      rateeId: world.ratee.id,
      employeeId: world.ratee.id,
      q: '',
    };
    if (needed.some((arg) => getNamedType(arg.type).name !== 'UUID' && !(arg.name in own))) return [];
    const body = selection(field.type);
    const tried = needed.some((arg) => !(arg.name in own)) ? [...ids.slice(0, 4), world.cycleId, world.ratee.id] : [''];
    return tried.map((id) => {
      const args = needed.map((arg) => `${arg.name}: ${JSON.stringify(own[arg.name] ?? id)}`).join(', ');
      return `{ ${field.name}${args ? `(${args})` : ''} ${body} }`;
    });
  };

  test.each([
    'officer',
    'auditor',
    'administrator',
    'unit officer',
    'ratee',
    'evaluator',
    'evaluator’s superior',
    'stranger',
  ])('%s never meets an answer, its request or its author', async (who) => {
    const caller = callers[who] as Caller;
    const answered = new Set<string>();
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      for (const question of questions(field)) {
        const { text, errors } = await caller.query(question);
        if (!errors) answered.add(field.name);
        const asked = new Set(ids.filter((id) => question.includes(id)));
        const met = field.name === 'feedbackInvitations' ? [] : ids.filter((id) => !asked.has(id) && text.includes(id));
        expect([field.name, met]).toEqual([field.name, []]);
        if (ours(field.name)) expect([field.name, text.includes('ZQXKANARI')]).toEqual([field.name, false]);
      }
    }
    // Too expensive or refused is no proof: these must have answered.
    expect([...answered]).toEqual(expect.arrayContaining(['feedbackDisclosure', 'feedbackReport', 'breakGlassYears']));
    const own: Readonly<Record<string, string[]>> = {
      officer: ['feedbackHeatmap', 'feedbackLoad', 'breakGlassCases', 'raterNominations'],
      ratee: ['feedbackTeamHeatmap', 'feedbackAsks', 'givenFeedbacks', 'raterNominations'],
      evaluator: ['feedbackTeamHeatmap', 'feedbackAsks', 'raterNominations'],
    };
    expect([...answered]).toEqual(expect.arrayContaining(own[who] ?? []));
    // The paper has the same door as the report, and its headers say nothing either.
    const paper = await caller.fetch(`/feedback-reports/${world.cycleId}/${world.ratee.id}.pdf`);
    const opens = ['officer', 'auditor', 'ratee', 'evaluator', 'evaluator’s superior'].includes(who);
    expect([who, paper.status]).toEqual([who, opens ? 200 : 404]);
    const bytes = `${JSON.stringify([...paper.headers])}${Buffer.from(await paper.arrayBuffer()).toString('latin1')}`;
    expect(bytes.includes('ZQXKANARI') || ids.some((id) => bytes.includes(id))).toBe(false);
  });
});
