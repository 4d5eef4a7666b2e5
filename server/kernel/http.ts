import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Actor, Locale } from './actor.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './announce.js';
import type { Ctx, Services, SessionCarrier } from './context.js';
import { AppError, unauthenticated } from './errors.js';
import type { Say } from './messages.js';
import { plainReply } from './replies.js';

/** Finds out who a token belongs to; null when it is nobody's (any more). */
export type Authenticate = (services: Services, token: string) => Promise<Actor | null>;

/** The one door for contexts: GraphQL, uploads and files all get theirs here. */
export interface Gateway {
  contextOf(req: Request, res: Response): Promise<Ctx>;
  /** A route handler with context and uniform errors. */
  route(
    handle: (ctx: Ctx, req: Request, res: Response) => Promise<void>,
  ): (req: Request, res: Response) => Promise<void>;
  /** Refuses state-changing requests that carry a cookie but do not come from our own page. */
  sameOrigin(req: Request): void;
}

const localeOf = (req: IncomingMessage): Locale =>
  String(req.headers['accept-language'] ?? 'id')
    .trim()
    .toLowerCase()
    .startsWith('en')
    ? 'en'
    : 'id';

const SECURE_COOKIE = '__Host-kinerja';
const PLAIN_COOKIE = 'kinerja';

const cookieOf = (req: IncomingMessage, name: string): string | null => {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return decodeURIComponent(value);
  }
  return null;
};

export function createGateway(services: Services, authenticate: Authenticate, say: Record<Locale, Say>): Gateway {
  const secure = services.config.publicUrl.startsWith('https:');
  const cookieName = secure ? SECURE_COOKIE : PLAIN_COOKIE;
  const carrier = (req: Request, res: Response): SessionCarrier => {
    const bearer = /^Bearer ([\w.~+/=-]{16,512})$/.exec(req.headers.authorization ?? '')?.[1];
    const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
    return {
      token: bearer ?? cookieOf(req, cookieName),
      remember: (token, expires) => void res.cookie(cookieName, token, { ...options, expires }),
      forget: () => void res.clearCookie(cookieName, options),
    };
  };
  const contextOf = async (req: Request, res: Response): Promise<Ctx> => {
    const session = carrier(req, res);
    const actor = session.token ? await authenticate(services, session.token) : null;
    return { ...services, actor, session, requestId: requestIdOf(res), locale: localeOf(req), address: req.ip ?? '' };
  };
  return {
    contextOf,
    route: (handle) => async (req, res) => {
      try {
        await handle(await contextOf(req, res), req, res);
      } catch (error) {
        const { status, body } = plainReply(error, say[localeOf(req)], requestIdOf(res));
        if (status >= 500) services.log.error({ requestId: requestIdOf(res), err: error }, 'route failed');
        if (res.headersSent) res.destroy();
        else res.status(status).json(body);
      }
    },
    sameOrigin: (req) => {
      if (req.headers.authorization) return;
      const site = req.headers['sec-fetch-site'];
      if (req.headers['x-requested-with'] !== 'kinerja' || (site !== undefined && site !== 'same-origin'))
        throw new AppError('FORBIDDEN', 'error.upload.header');
    },
  };
}

/** A public page: nothing of it is kept, indexed or told to the next site; its form goes to us alone. */
export const sendPage = (res: Response, status: number, html: string): void => {
  res.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.setHeader('X-Robots-Tag', 'noindex');
  res.status(status).type('html').send(html);
};

/** Only people who are signed in pass; used by routes that have no gate of the schema. */
export const mustBeSignedIn = (ctx: Ctx): Actor => {
  if (!ctx.actor) throw unauthenticated();
  return ctx.actor;
};

const requestIdOf = (res: Response): string => String(res.locals.requestId);

const dashboardPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // The hash is that of the empty style element the dashboard's style library makes.
    styleSrc: ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    frameAncestors: ["'none'"],
  },
};

/** Monaco writes styles at run time and starts workers; nothing of it comes from elsewhere. */
const playgroundPolicy = {
  useDefaults: false,
  directives: {
    ...dashboardPolicy.directives,
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: ["'self'"],
    formAction: ["'none'"],
  },
};

/** The bare application: headers, request ids, probes. Features add routes, then `finish` closes the door. */
export function createHttp(services: Services, ready: () => Promise<boolean>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use((_req, res, next) => {
    res.locals.requestId = randomUUID();
    res.setHeader('X-Request-Id', requestIdOf(res));
    next();
  });
  const common = {
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: services.config.publicUrl.startsWith('https:') ? undefined : false,
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  } as const;
  app.use('/graphiql', helmet({ ...common, contentSecurityPolicy: playgroundPolicy }));
  app.use(/^\/(?!graphiql(?:\/|$)).*/i, helmet({ ...common, contentSecurityPolicy: dashboardPolicy }));
  app.get('/livez', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/readyz', async (_req, res) => {
    const ok = await ready();
    res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unavailable' });
  });
  // Only the demonstration tells its accounts; a real installation answers an empty list.
  app.get('/demo-accounts', (_req, res) => {
    res.json(
      services.config.demo
        ? DEMO_ACCOUNTS.map(({ username, role }) => ({ username, password: DEMO_PASSWORD, name: username, role }))
        : [],
    );
  });
  return app;
}

/** The dashboard and the playground from the build, then JSON answers for everything unknown or broken. */
export function finishHttp(app: Express, services: Services, webRoot: string, say: Record<Locale, Say>): void {
  const files = { index: 'index.html', redirect: true, setHeaders: cacheHeaders } as const;
  app.use('/graphiql', express.static(join(webRoot, 'playground'), files));
  app.use('/', express.static(join(webRoot, 'admin'), files));
  app.use((req, res) => {
    res
      .status(404)
      .json({ message: say[localeOf(req)]('error.notFound'), code: 'NOT_FOUND', requestId: requestIdOf(res) });
  });
  app.use(((error: { status?: number }, req, res, _next) => {
    const speak = say[localeOf(req)];
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) services.log.error({ requestId: requestIdOf(res), err: error }, 'request failed');
    const key =
      status === 413
        ? 'error.tooLarge'
        : status === 415
          ? 'error.contentType'
          : status === 500
            ? 'error.internal'
            : 'error.badUserInput';
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
    res.status(status).json({
      errors: [
        {
          message: speak(key, { requestId: requestIdOf(res) }),
          extensions: { code, key, requestId: requestIdOf(res) },
        },
      ],
    });
  }) satisfies ErrorRequestHandler);
}

/** Hashed files never change; the page that names them is asked for anew. */
const cacheHeaders = (res: Response, path: string): void => {
  res.setHeader(
    'Cache-Control',
    /\/assets\/[^/]+-[\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
};
