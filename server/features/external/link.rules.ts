import { createHash } from 'node:crypto';

/** 32 random bytes, written for a link: 43 letters, digits, `-` and `_`. */
const SECRET = /^[\w-]{43}$/;

/** Whether a text can be the secret of a link at all; what cannot is not looked up. */
export const isSecret = (text: string): boolean => SECRET.test(text);

/** What is kept of a secret: SHA-256, hexadecimal. 256 random bits need neither salt nor stretching. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Where a link leads, below the public address. */
export const linkPath = (secret: string | null): string => `/external/${secret ?? ''}`;
