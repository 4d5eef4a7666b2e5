import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { PAGE } from './read/page.js';

/** Starting values; our own documents must pass with room to spare (a test says so). */
export const LIMITS = {
  tokens: 1_500,
  errors: 5,
  depth: 8,
  aliases: 15,
  directives: 5,
  repeated: 3,
  roots: 20,
  cost: 5_000,
} as const;

/** Root fields that must be alone in their document: attempts are counted per act, so an act is one document. */
export const ALONE: ReadonlySet<string> = new Set(['signIn']);

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly repeated: number;
  readonly cost: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, directives: 0, repeated: 0, cost: 0 };

const tooLarge = (key: string, found: number, max: number) =>
  new GraphQLError(key, { extensions: { code: 'QUERY_TOO_LARGE', key, params: { found, max } } });

/**
 * One validation rule for all document limits. It walks each fragment once and remembers its weight, so a document
 * that fans out costs no more than one that does not. Reported as ordinary validation errors: status 400.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const problem = measure(context, operation);
      if (problem) context.reportError(problem);
    },
  };
}

function measure(context: ValidationContext, operation: OperationDefinitionNode): GraphQLError | undefined {
  const known = new Map<string, Weight>();
  const root = context.getSchema().getRootType(operation.operation) ?? undefined;
  const weight = weigh(context, operation.selectionSet, root, known);
  const roots = rootFields(context, operation.selectionSet);
  const checks: [string, number, number][] = [
    ['query.depth', weight.depth, LIMITS.depth],
    ['query.aliases', weight.aliases, LIMITS.aliases],
    ['query.directives', weight.directives + (operation.directives?.length ?? 0), LIMITS.directives],
    ['query.repeated', weight.repeated, LIMITS.repeated],
    ['query.roots', roots.length, LIMITS.roots],
    ['query.cost', weight.cost, LIMITS.cost],
  ];
  for (const [key, found, max] of checks) if (found > max) return tooLarge(key, found, max);
  if (roots.length > 1 && roots.some((name) => ALONE.has(name))) return tooLarge('query.alone', roots.length, 1);
  return undefined;
}

function rootFields(context: ValidationContext, set: SelectionSetNode, seen = new Set<string>()): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootFields(context, selection.selectionSet, seen);
    const fragment = context.getFragment(selection.name.value);
    if (!fragment || seen.has(selection.name.value)) return [];
    seen.add(selection.name.value);
    return rootFields(context, fragment.selectionSet, seen);
  });
}

type Known = Map<string, Weight>;

function weigh(
  context: ValidationContext,
  set: SelectionSetNode | undefined,
  type: GraphQLOutputType | undefined,
  known: Known,
): Weight {
  if (!set) return NOTHING;
  const times = new Map<string, number>();
  let total = NOTHING;
  for (const selection of set.selections) {
    const directives = selection.directives?.length ?? 0;
    let part: Weight;
    if (selection.kind === 'Field') {
      part = weighField(context, selection, type, known);
      const key = selection.alias?.value ?? selection.name.value;
      times.set(key, (times.get(key) ?? 0) + 1);
    } else if (selection.kind === 'InlineFragment') {
      part = weigh(context, selection.selectionSet, type, known);
    } else {
      part = weighFragment(context, selection.name.value, type, known);
    }
    total = add(total, { ...part, directives: part.directives + directives });
  }
  return { ...total, repeated: Math.max(total.repeated, 0, ...times.values()) };
}

const add = (a: Weight, b: Weight): Weight => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  repeated: Math.max(a.repeated, b.repeated),
  cost: a.cost + b.cost,
});

function weighFragment(
  context: ValidationContext,
  name: string,
  type: GraphQLOutputType | undefined,
  known: Known,
): Weight {
  const found = known.get(name);
  if (found) return found;
  known.set(name, NOTHING);
  const weight = weigh(context, context.getFragment(name)?.selectionSet, type, known);
  known.set(name, weight);
  return weight;
}

/** Introspection is decided by its own gate and not measured here. */
function weighField(
  context: ValidationContext,
  node: FieldNode,
  type: GraphQLOutputType | undefined,
  known: Known,
): Weight {
  const alias = node.alias && node.alias.value !== node.name.value ? 1 : 0;
  if (node.name.value.startsWith('__')) return { ...NOTHING, depth: 1, aliases: alias, cost: 0 };
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  const inner = weigh(context, node.selectionSet, field && bare(field.type), known);
  return {
    depth: inner.depth + 1,
    aliases: inner.aliases + alias,
    directives: inner.directives,
    repeated: inner.repeated,
    cost: 1 + inner.cost * rowsOf(node, field?.type),
  };
}

const bare = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) || isListType(type) ? bare(type.ofType as GraphQLOutputType) : type;

/** A page multiplies what is below by its limit: the literal, the default when absent, the maximum for a variable. */
function rowsOf(node: FieldNode, type: GraphQLOutputType | undefined): number {
  if (!type) return 1;
  const named = bare(type);
  if (!isObjectType(named) || !named.name.endsWith('Page')) return 1;
  const page = node.arguments?.find((argument) => argument.name.value === 'page')?.value;
  if (!page) return PAGE.default;
  if (page.kind === 'Variable') return VARIABLE_ROWS;
  if (page.kind !== 'ObjectValue') return PAGE.max;
  const limit = page.fields.find((field) => field.name.value === 'limit')?.value;
  if (!limit) return PAGE.default;
  return limit.kind === 'IntValue' ? Math.min(Number(limit.value), PAGE.maxByIds) : PAGE.max;
}

/** A limit behind a variable is not known when the document is checked: it counts as the largest page. */
const VARIABLE_ROWS = PAGE.max;
