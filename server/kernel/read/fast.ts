import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Gate } from '../access.js';
import { pass } from '../access.js';
import { actorOf, type Ctx } from '../context.js';
import type { PageArgs } from './page.js';
import type { Plan } from './plan.js';
import type { PagePlan, PageRows, Reader } from './reader.js';
import type { ReadExtension } from './resolver.js';
import { asked, below, type Fragments } from './selection.js';

/** JSON that PostgreSQL wrote: passed on as it is, never parsed and written again. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Writes a reply; data that is JSON text already is put in as it is. */
export const stringifyReply = (value: { data?: unknown; errors?: unknown; extensions?: unknown }): string => {
  if (!(value.data instanceof JsonText)) return `${JSON.stringify(value)}\n`;
  const extensions = value.extensions === undefined ? '' : `,"extensions":${JSON.stringify(value.extensions)}`;
  return `{"data":${value.data.text}${extensions}}\n`;
};

interface FastField {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly gate: Gate;
  readonly reads: ReadExtension;
  readonly plan: Plan | PagePlan;
  /** Response keys of the page in the order asked: `['rows', 'items']`. */
  readonly order: readonly { key: string; name: string; info: readonly { key: string; name: string }[] }[];
}

type FastPlan = readonly FastField[];

/**
 * Answers operations whose every field comes out of SQL without the executor: same gates, same specs, same policies,
 * same arguments, only no walk over the result. Everything else goes the ordinary way. Plans are kept per document.
 */
export function fastReads(schema: GraphQLSchema, reader: Reader): ApolloServerPlugin<Ctx> {
  const plans = new WeakMap<OperationDefinitionNode, FastPlan | null>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, document, request, contextValue: ctx }) {
          if (operation.operation !== 'query') return null;
          let plan = plans.get(operation);
          if (plan === undefined) {
            plan = planOperation(schema, document, operation, reader);
            plans.set(operation, plan);
          }
          if (plan === null) return null;
          const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!coerced.coerced) return null;
          // A refusal is written by the executor, which gives it path and place.
          if (plan.some(({ gate }) => !gate.allows(ctx.actor))) return null;
          try {
            const parts = await Promise.all(plan.map((field) => answer(field, coerced.coerced, ctx)));
            return {
              body: { kind: 'single', singleResult: { data: new JsonText(`{${parts.join(',')}}`) as never } },
              http: { status: undefined, headers: new Map() as never },
            };
          } catch (error) {
            ctx.log.debug({ requestId: ctx.requestId }, 'fast read handed over');
            if (!(error instanceof Error)) throw error;
            return null;
          }
        },
      };
    },
  };
}

async function answer(field: FastField, variables: Record<string, unknown>, ctx: Ctx): Promise<string> {
  pass(field.gate, ctx.actor);
  const args = getArgumentValues(field.field, field.node, variables);
  const { spec, shape } = field.reads;
  if (shape === 'one') {
    const json = await ctx.reader.one(spec, field.plan as Plan, String(args.id), actorOf(ctx));
    return `"${field.key}":${json ?? 'null'}`;
  }
  const page = await ctx.reader.page(spec, field.plan as PagePlan, args as PageArgs, actorOf(ctx));
  return `"${field.key}":{${field.order.map((part) => pagePart(part, page, `${spec.entity.name}Page`)).join(',')}}`;
}

function pagePart(part: FastField['order'][number], page: PageRows, type: string): string {
  const value = {
    items: () => `[${page.rows.join(',')}]`,
    total: () => String(page.total ?? 0),
    pageInfo: () =>
      `{${part.info.map(({ key, name }) => `"${key}":${JSON.stringify(name === '__typename' ? 'PageInfo' : page[name as 'endCursor' | 'hasNextPage'])}`).join(',')}}`,
    __typename: () => `"${type}"`,
  }[part.name];
  return `"${part.key}":${value ? value() : 'null'}`;
}

function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  reader: Reader,
): FastPlan | null {
  if (hasDirectives(document)) return null;
  const fragments: Record<string, never> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node as never;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const plan: FastField[] = [];
  for (const root of asked([operation.selectionSet], 'Query', fragments)) {
    const field = fields[root.name];
    const reads = field?.extensions.reads as ReadExtension | undefined;
    const node = root.nodes[0];
    if (!field || !reads || !node || root.nodes.length > 1) return null;
    const made = planField(reads, node, fragments, reader);
    if (!made) return null;
    plan.push({ key: root.key, field, node, gate: field.extensions.gate as Gate, reads, ...made });
  }
  return plan.length > 0 ? plan : null;
}

function planField(
  reads: ReadExtension,
  node: FieldNode,
  fragments: Fragments,
  reader: Reader,
): Pick<FastField, 'plan' | 'order'> | null {
  if (reads.shape === 'one') {
    const plan = reader.planRow(reads.spec, [node.selectionSet], fragments, 'keys');
    return plan.pure ? { plan, order: [] } : null;
  }
  const plan = reader.planPage(reads.spec, [node], fragments, 'keys');
  const parts = asked([node.selectionSet], `${reads.spec.entity.name}Page`, fragments);
  if (!plan.row.pure || parts.filter((part) => part.name === 'items').length > 1) return null;
  const info = asked(below([node], ['pageInfo'], fragments), 'PageInfo', fragments);
  return { plan, order: parts.map(({ key, name }) => ({ key, name, info })) };
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
    },
  });
  return found;
}
