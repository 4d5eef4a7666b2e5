import type { Express } from 'express';
import type { Services } from './context.js';
import type { Gateway } from './http.js';
import type { JobKind, Routine } from './jobs.js';
import type { Messages } from './messages.js';
import type { Class, ReadSpec } from './read/spec.js';
import type { Provided } from './slot.js';

/** A feature's public face: what its folder adds to the program. `features.ts` lists them in dependency order. */
export interface Feature {
  readonly name: string;
  readonly entities?: readonly Class[];
  /** What it reads; each spec brings its two root fields. */
  readonly reads?: readonly ReadSpec[];
  /** Resolver classes for verbs and computed fields. */
  readonly resolvers?: readonly Class[];
  readonly jobs?: readonly JobKind[];
  /** What runs by the clock, for nobody in particular. */
  readonly routines?: readonly Routine[];
  readonly messages?: readonly Messages[];
  /** What it adds to slots of earlier features (`provide(phaseHooks, {…})`). */
  readonly provides?: readonly Provided[];
  /** Routes beside GraphQL (uploads, files); they get the same context from the gateway. */
  readonly routes?: (app: Express, services: Services, gateway: Gateway) => void;
}
