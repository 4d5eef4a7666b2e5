// The plain stack: what the guides of Apollo Server, TypeGraphQL and MikroORM show, put together; no authorisation.
import 'reflect-metadata';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import express from 'express';
import { Arg, buildSchema, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { DATABASE_URL, POOL, serve } from './peer.mjs';

@ObjectType()
@Entity({ tableName: 'unit' })
class Unit {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;
}

@ObjectType()
@Entity({ tableName: 'position' })
class Position {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;
}

@ObjectType()
@Entity({ tableName: 'employee' })
class Employee {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nip!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  grade!: string;

  @Property({ type: 'text' })
  status!: string;

  @Field(() => Unit)
  @ManyToOne(() => Unit)
  unit!: Unit;

  @Field(() => Position)
  @ManyToOne(() => Position)
  position!: Position;

  @Field(() => Employee, { nullable: true })
  @ManyToOne(() => Employee, { nullable: true })
  superior!: Employee | null;
}

@Entity({ tableName: 'evaluation_cycle' })
class Cycle {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  phase!: string;

  @Property({ type: 'json' })
  design!: { questions: { id: string }[] };
}

@ObjectType()
@Entity({ tableName: 'feedback_request' })
class FeedbackRequest {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => Int)
  @Property({ type: 'integer', version: true })
  version!: number;

  @ManyToOne(() => Cycle)
  cycle!: Cycle;

  @ManyToOne(() => Employee)
  rater!: Employee;

  @Field(() => String)
  @Property({ type: 'text' })
  status!: string;

  @Property({ type: 'boolean' })
  answered!: boolean;
}

@ObjectType()
@Entity({ tableName: 'evaluation' })
class Evaluation {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Cycle)
  cycle!: Cycle;

  @Field(() => Employee)
  @ManyToOne(() => Employee)
  employee!: Employee;

  @Field(() => Unit)
  @ManyToOne(() => Unit)
  unit!: Unit;

  @Field(() => Employee, { nullable: true })
  @ManyToOne(() => Employee, { nullable: true })
  evaluator!: Employee | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  resultsRating!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  behaviourRating!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  predicate!: string | null;
}

@InputType()
class RatingInput {
  @Field(() => String)
  questionId!: string;

  @Field(() => Int)
  score!: number;
}

@InputType()
class CommentInput {
  @Field(() => String)
  questionId!: string;

  @Field(() => String)
  text!: string;
}

@InputType()
class AnswerInput {
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [RatingInput])
  ratings!: RatingInput[];

  @Field(() => [CommentInput])
  comments!: CommentInput[];
}

interface Context {
  em: EntityManager;
  raterId: string;
}

@Resolver()
class Resolvers {
  @Query(() => [Employee])
  employees(
    @Ctx() { em }: Context,
    @Arg('limit', () => Int) limit: number,
    @Arg('kind', () => String, { nullable: true }) kind?: string,
    @Arg('afterName', () => String, { nullable: true }) afterName?: string,
    @Arg('afterId', () => ID, { nullable: true }) afterId?: string,
  ) {
    const after = afterName
      ? { $or: [{ name: { $gt: afterName } }, { name: afterName, id: { $gt: afterId ?? '' } }] }
      : {};
    return em.find(
      Employee,
      { ...(kind ? { kind } : {}), ...after },
      { populate: ['unit', 'position', 'superior'], orderBy: { name: 'asc', id: 'asc' }, limit },
    );
  }

  @Query(() => [Evaluation])
  evaluations(
    @Ctx() { em }: Context,
    @Arg('limit', () => Int) limit: number,
    @Arg('cycleId', () => ID) cycle: string,
    @Arg('predicate', () => String) predicate: string,
    @Arg('afterName', () => String) afterName: string,
    @Arg('afterId', () => ID) afterId: string,
  ) {
    return em.find(
      Evaluation,
      {
        cycle,
        predicate,
        $or: [{ employee: { name: { $gt: afterName } } }, { employee: { name: afterName }, id: { $gt: afterId } }],
      },
      { populate: ['employee', 'unit', 'evaluator'], orderBy: { employee: { name: 'asc' }, id: 'asc' }, limit },
    );
  }

  @Mutation(() => FeedbackRequest)
  submitFeedback(@Ctx() { em, raterId }: Context, @Arg('input', () => AnswerInput) input: AnswerInput) {
    return em.transactional(async (tx) => {
      const request = await tx.findOneOrFail(
        FeedbackRequest,
        { id: input.requestId, rater: raterId, version: input.version, status: { $in: ['INVITED', 'DRAFT'] } },
        { populate: ['cycle'] },
      );
      const scores = Object.fromEntries(input.ratings.map(({ questionId, score }) => [questionId, score]));
      const complete = request.cycle.design.questions.every(
        ({ id }) => Number(scores[id]) >= 1 && Number(scores[id]) <= 5,
      );
      if (request.cycle.phase !== 'FEEDBACK' || !complete) throw new Error('refused');
      Object.assign(request, { status: 'SUBMITTED', answered: true });
      await tx.flush();
      const texts = JSON.stringify(input.comments.map(({ text }) => text));
      await tx.execute('select trusted.submit_answer(?::uuid, ?::jsonb, ?::jsonb)', [
        request.id,
        JSON.stringify(scores),
        texts,
      ]);
      return request;
    });
  }
}

const orm = await MikroORM.init({
  clientUrl: DATABASE_URL,
  entities: [Unit, Position, Employee, Cycle, FeedbackRequest, Evaluation],
  pool: { min: 0, max: POOL },
});
const apollo = new ApolloServer<Context>({ schema: await buildSchema({ resolvers: [Resolvers], validate: false }) });
await apollo.start();
const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, {
    context: async ({ req }) => ({ em: orm.em.fork(), raterId: String(req.headers['x-rater']) }),
  }),
);
serve(createServer(app));
