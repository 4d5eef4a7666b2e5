import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { features } from '../server/features.js';

/** Features that carry out the regulation. Whoever is refused there is told which article says so. */
const REGULATED = [
  'cycles',
  'plans',
  'evaluations',
  'periodic',
  'objections',
  'followups',
  'attendance',
  'given',
  'documents',
];

/** Refusals that state no rule of the regulation, with what they are instead. Everything else names its article. */
const NO_RULE: Readonly<Record<string, readonly string[]>> = {
  'a role of the program, no person of the regulation': ['error.forbidden'],
  'a store that was tampered with': ['documents.bytes.changed'],
  'an empty or unreadable field': [
    'field.required',
    'followups.dueOn.required',
    'followups.potential.score',
    'documents.emblem.kind',
    'attendance.month.shape',
    'monitoring.evidence.one',
    'monitoring.evidence.link',
    'objection.evidence.one',
    'objection.evidence.link',
  ],
  'something that is not there': [
    'unit.unknown',
    'cycles.ruleSet.unknown',
    'cycles.window.noWindow',
    'cycles.extension.notInCycle',
    'plans.supports.unknown',
    'plans.key.unknown',
    'plans.indicator.unknown',
    'monitoring.guide.unknown',
    'monitoring.result.unknown',
    'monitoring.indicator.unknown',
    'monitoring.action.unknown',
    'monitoring.evidence.file',
    'objection.evidence.file',
    'followups.owner.unknown',
    'followups.suggestion.unknown',
    'followups.checkpoint.unknown',
    'index.noRuleSet',
    'feedback.given.unknown',
  ],
  'days in a wrong order or outside what can be asked': [
    'cycles.window.order',
    'cycles.extension.notLater',
    'cycles.dates.order',
    'cycles.dates.outsideYear',
    'cycles.dates.overlap',
    'monitoring.on.future',
    'monitoring.on.outside',
    'followups.dueOn.past',
    'followups.checkpoint.heldOn',
    'followups.potential.future',
    'attendance.sanction.future',
    'attendance.sanction.order',
    'attendance.span.order',
    'attendance.span.long',
    'feedback.journal.future',
  ],
  'the local index, which the regulation does not know': ['index.phase'],
  'a choice of the house': ['followups.owner.self', 'feedback.ask.receiver', 'external.person.staff'],
  'twice the same': [
    'constraint.phase_extension_cycle_phase_employee',
    'plans.key.repeated',
    'attendance.event.same',
    'attendance.event.ended',
    'feedback.ask.twice',
    'given.outside.twice',
  ],
};
/** Files that pass on what the rules of a questionnaire found: its design is the house’s own, no matter of an article. */
const DESIGN_ONLY = ['server/features/cycles/questions.service.ts'];
const listed = new Set(Object.values(NO_RULE).flat());

/** Constraints of the database that stand for a rule: the last net below the use cases, so the text itself cites it. */
const RULE_CONSTRAINTS = [
  'constraint.evaluation_quadrant',
  'constraint.periodic_evaluation_quadrant',
  'constraint.periodic_evaluation_not_self',
  'constraint.objection_once',
  'constraint.objection_one_result',
  'constraint.evaluation_revision_one_result',
  'constraint.objection_changed',
  'constraint.follow_up_one_plan',
  'constraint.result_takeover_once',
  'constraint.performance_plan_one_open',
];

interface Refusal {
  /** A whole key, or the beginning of a family of keys that is completed when it is thrown. */
  readonly key: string;
  readonly isFamily: boolean;
  readonly hasArticle: boolean;
  readonly at: string;
}

const THROWS = new Set(['precondition', 'invalidField', 'forbidden', 'conflict', 'AppError']);
/** Which argument of each is the key. */
const KEY_AT: Readonly<Record<string, number>> = {
  precondition: 0,
  invalidField: 1,
  forbidden: 0,
  conflict: 0,
  AppError: 1,
};

/** A node of the syntax tree, as far as this test looks. */
interface Node {
  readonly type?: string;
  readonly [name: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const everyNode = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(everyNode)];
const wordOf = (node: unknown): string => (isNode(node) && typeof node.value === 'string' ? node.value : '');

/** Value of a property of an object literal; the literal's own name for a shorthand. */
const propertyOf = (node: Node, name: string): Node | undefined => {
  if (node.type !== 'ObjectExpression') return undefined;
  for (const one of node.properties as Node[]) {
    if (one.type === 'Identifier' && one.value === name) return one;
    if (one.type === 'KeyValueProperty' && wordOf(one.key) === name) return one.value as Node;
  }
  return undefined;
};

/** Whether an expression holds a property `article`: written there, or in the variable it names in the same file. */
function holdsArticle(node: Node | undefined, file: readonly Node[]): boolean {
  if (!node) return false;
  if (node.type === 'ObjectExpression')
    return propertyOf(node, 'article') !== undefined || holdsArticle(propertyOf(node, 'params'), file);
  if (node.type !== 'Identifier') return false;
  return file.some(
    (one) =>
      one.type === 'VariableDeclarator' &&
      everyNode(one.id as Node).some((name) => wordOf(name) === node.value) &&
      everyNode(one.init as Node).some((name) => wordOf(name) === 'article'),
  );
}

/** The keys an expression can be: a literal, either side of a choice, or the literal head of a template. */
function keysIn(node: Node): { key: string; isFamily: boolean }[] {
  if (node.type === 'StringLiteral') return [{ key: wordOf(node), isFamily: false }];
  if (node.type === 'TemplateLiteral') return [{ key: String((node.quasis as Node[])[0]?.raw ?? ''), isFamily: true }];
  if (node.type === 'ConditionalExpression')
    return [...keysIn(node.consequent as Node), ...keysIn(node.alternate as Node)];
  return [];
}

function refusalsIn(path: string): Refusal[] {
  const source = readFileSync(path, 'utf8');
  const file = everyNode(parseSync(source, { syntax: 'typescript', decorators: true }) as unknown as Node);
  return file.flatMap((node): Refusal[] => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const name = wordOf(node.callee);
      if (!THROWS.has(name)) return [];
      const args = ((node.arguments ?? []) as Node[]).map(({ expression }) => expression as Node);
      const key = args[KEY_AT[name] ?? 0];
      if (!key) return [];
      const hasArticle = args.some((one) => holdsArticle(one, file));
      const keys = keysIn(key);
      // A key that comes from the rules: whatever it is, its article must come along.
      if (keys.length === 0) return [{ key: '', isFamily: true, hasArticle, at: path }];
      return keys.map((one) => ({ ...one, hasArticle, at: path }));
    }
    // Rules answer `{ key, article }`.
    const key = propertyOf(node, 'key');
    return key && propertyOf(node, 'article') ? keysIn(key).map((one) => ({ ...one, hasArticle: true, at: path })) : [];
  });
}

const filesOf = (feature: string): string[] =>
  readdirSync(join('server/features', feature))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.messages.ts'))
    .map((name) => join('server/features', feature, name));

const texts = new Map<string, readonly [id: string, en: string]>();
for (const { messages = [] } of features)
  for (const { id, en } of messages)
    for (const [key, text] of Object.entries(id)) texts.set(key, [text, en[key] ?? '']);
const ARTICLE = '{article}';

describe('refusals of the features that carry out the regulation', () => {
  const refusals = REGULATED.flatMap(filesOf).flatMap(refusalsIn);
  const whole = refusals.filter(({ isFamily }) => !isFamily);
  const families = refusals.filter(({ isFamily, key }) => isFamily && key !== '');
  /** Every key that can be thrown: as written, and all of a family that have a text. */
  const keys = new Set([
    ...whole.map(({ key }) => key),
    ...families.flatMap(({ key }) => [...texts.keys()].filter((one) => one.startsWith(key))),
    ...[...texts.keys()].filter((key) => /^(cycles|plans|followups|objections?)\.refused\./.test(key)),
  ]);

  test('are many, and in every one of these features', () => {
    expect(refusals.length).toBeGreaterThan(120);
    for (const feature of REGULATED) expect(refusals.some(({ at }) => at.includes(`/${feature}/`))).toBe(true);
  });

  test('that state a rule carry its article', () => {
    const mayBeSilent = ({ key, isFamily, at }: Refusal): boolean =>
      isFamily ? key === '' && DESIGN_ONLY.includes(at) : listed.has(key);
    expect(refusals.filter((refusal) => !refusal.hasArticle && !mayBeSilent(refusal))).toEqual([]);
  });

  test('say the article in both languages', () => {
    const silent = [...keys].filter(
      (key) => !listed.has(key) && texts.has(key) && !texts.get(key)?.every((text) => text.includes(ARTICLE)),
    );
    expect(silent).toEqual([]);
  });

  test('that state none are a small list, each of them thrown and without a place for an article', () => {
    const used = new Set(refusals.map(({ key }) => key));
    const own = new Set(['error.forbidden', 'plans.key.repeated', 'cycles.dates.order', 'cycles.dates.outsideYear']);
    expect([...listed].filter((key) => !used.has(key) && !own.has(key))).toEqual([]);
    expect([...listed].filter((key) => texts.get(key)?.some((text) => text.includes(ARTICLE)))).toEqual([]);
    expect(listed.size).toBeLessThan(60);
  });

  test('that the database makes for a rule cite it in the sentence', () => {
    const citing = /Ps \d|p\.\d|PP \d/;
    expect(RULE_CONSTRAINTS.filter((key) => !texts.get(key)?.every((text) => citing.test(text)))).toEqual([]);
  });
});
