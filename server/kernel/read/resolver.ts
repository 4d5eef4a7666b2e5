import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Extensions,
  Field,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { actorOf, type Ctx } from '../context.js';
import { UUID } from '../scalars.js';
import { PageInput } from './page.inputs.js';
import type { PageArgs } from './page.js';
import type { Class, ReadSpec } from './spec.js';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Direction of a sort.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on; null for an empty page.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;
}

/** Where the executor and the fast path find the spec of a root field. */
export interface ReadExtension {
  readonly spec: ReadSpec;
  readonly shape: 'list' | 'one';
}

/** The page type, the sort input and the resolver of one spec: two root fields without a written body. */
export function readResolver(spec: ReadSpec): Class {
  const type = spec.entity.name;
  const typeOf = () => spec.entity as never;

  const SortBy = Object.fromEntries(Object.keys(spec.sort).map((key) => [key, key]));
  registerEnumType(SortBy, {
    name: `${type}SortBy`,
    description: `What a list of ${type} may be sorted by.`,
    valuesConfig: Object.fromEntries(
      Object.keys(SortBy).map((key) => [key, { description: `By \`${spec.sort[key]}\`.` }]),
    ),
  });

  class Sort {}
  Field(() => SortBy as never, { description: 'Column to sort by.' })(Sort.prototype, 'by');
  Field(() => SortDirection as never, { nullable: true, description: 'Direction; ASC when absent.' })(
    Sort.prototype,
    'direction',
  );
  InputType(`${type}Sort`, { description: `Order of a list of ${type}; the id always comes last.` })(Sort);

  class Page {}
  Field(() => [spec.entity as never], { description: 'The rows of this page.' })(Page.prototype, 'items');
  Field(() => Int, { description: 'All rows that fit the filter; counted only when asked.' })(Page.prototype, 'total');
  Field(() => PageInfo, { description: 'Where the page ends.' })(Page.prototype, 'pageInfo');
  ObjectType(`${type}Page`, { description: `One page of ${type}.` })(Page);

  class Reads {
    async list(filter: unknown, sort: unknown, page: unknown, ctx: Ctx, info: GraphQLResolveInfo) {
      const plan = ctx.reader.planPage(spec, info.fieldNodes, info.fragments, 'names');
      const found = await ctx.reader.page(spec, plan, { filter, sort, page } as PageArgs, actorOf(ctx));
      return { ...found, items: JSON.parse(`[${found.rows.join(',')}]`), pageInfo: found };
    }

    async one(id: string, ctx: Ctx, info: GraphQLResolveInfo) {
      const sets = info.fieldNodes.map((node) => node.selectionSet);
      const plan = ctx.reader.planRow(spec, sets, info.fragments, 'names');
      const json = await ctx.reader.one(spec, plan, id, actorOf(ctx));
      return json === null ? null : JSON.parse(json);
    }
  }
  const { prototype } = Reads;
  const rename = (method: 'list' | 'one', name: string) => {
    Object.defineProperty(prototype, name, { value: prototype[method], configurable: true, writable: true });
    return Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  };
  const declare = (name: string, decorators: readonly MethodDecorator[], descriptor: PropertyDescriptor) => {
    for (const decorate of decorators) decorate(prototype, name, descriptor);
  };

  const listDescriptor = rename('list', spec.list);
  Arg('filter', () => spec.filter.input as never, { nullable: true, description: 'Conditions; all must hold.' })(
    prototype,
    spec.list,
    0,
  );
  Arg('sort', () => Sort, { nullable: true, description: 'Order of the rows.' })(prototype, spec.list, 1);
  Arg('page', () => PageInput, { nullable: true, description: 'Which part of the list.' })(prototype, spec.list, 2);
  CtxParam()(prototype, spec.list, 3);
  Info()(prototype, spec.list, 4);
  const listReads: ReadExtension = { spec, shape: 'list' };
  declare(
    spec.list,
    [
      Query(() => Page, { description: spec.describe.list }),
      Extensions({ gate: spec.gate, reads: listReads }) as MethodDecorator,
    ],
    listDescriptor,
  );

  const oneDescriptor = rename('one', spec.one);
  Arg('id', () => UUID, { description: 'Id of the row.' })(prototype, spec.one, 0);
  CtxParam()(prototype, spec.one, 1);
  Info()(prototype, spec.one, 2);
  const oneReads: ReadExtension = { spec, shape: 'one' };
  declare(
    spec.one,
    [
      Query(typeOf, { nullable: true, description: `${spec.describe.one} Null when there is none for you.` }),
      Extensions({ gate: spec.gate, reads: oneReads }) as MethodDecorator,
    ],
    oneDescriptor,
  );

  Resolver()(Reads);
  return Reads;
}
