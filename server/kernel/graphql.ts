import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Locale } from './actor.js';
import type { Ctx, Services } from './context.js';
import type { Gateway } from './http.js';
import { introspectionGate } from './introspection.js';
import { documentLimits, LIMITS } from './limits.js';
import type { Say } from './messages.js';
import { fastReads, stringifyReply } from './read/fast.js';
import { formatError, writeErrors } from './replies.js';

const BODY_LIMIT = '1mb';
const JSON_DEPTH = 32;

/** Serves `/graphql` on the given application. Every option that differs from the default is a decision. */
export async function serveGraphql(
  app: Express,
  http: Server,
  schema: GraphQLSchema,
  services: Services,
  gateway: Gateway,
  say: Record<Locale, Say>,
): Promise<ApolloServer<Ctx>> {
  const apollo = new ApolloServer<Ctx>({
    schema,
    introspection: true, // decided by our own gate, not by NODE_ENV
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
      introspectionGate(services.config.developerKey),
      fastReads(schema, services.reader),
      writeErrors(say),
    ],
    validationRules: [documentLimits],
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    stringifyResult: stringifyReply as never,
    logger: services.log,
  });
  await apollo.start();
  app.disable('etag'); // replies are never stored, so nobody asks whether one is still the same
  app.use(
    '/graphql',
    noStore,
    express.json({ limit: BODY_LIMIT, strict: true, inflate: false }),
    shallow,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        try {
          return await gateway.contextOf(req, res);
        } catch (error) {
          services.log.error({ err: error }, 'no context');
          throw new GraphQLError('error.unavailable', {
            extensions: { code: 'UNAVAILABLE', key: 'error.unavailable', http: { status: 503 } },
          });
        }
      },
    }),
  );
  return apollo;
}

const noStore = (_req: Request, res: Response, next: NextFunction): void => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

/** Refuses JSON nested deeper than any input of ours, before anything walks it. */
function shallow(req: Request, _res: Response, next: NextFunction): void {
  next(depthOf(req.body, 0) > JSON_DEPTH ? Object.assign(new Error('too deep'), { status: 400 }) : undefined);
}

const depthOf = (value: unknown, depth: number): number => {
  if (typeof value !== 'object' || value === null || depth > JSON_DEPTH) return depth;
  return Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)));
};
