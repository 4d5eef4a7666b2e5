import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

/**
 * JSON lines on standard output. Only what is named is written: ids of requests, names of operations, codes, durations;
 * never arguments, names, NIPs or texts of people. The redaction list is the second lock.
 */
export const createLog = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({
    level: config.logLevel,
    base: null,
    redact: [
      'password',
      'token',
      'cookie',
      'authorization',
      'nip',
      'name',
      '*.password',
      '*.token',
      '*.nip',
      'req.headers',
    ],
  });
