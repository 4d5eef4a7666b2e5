import { describe } from '@jest/globals';
import { pagesOfEveryRole } from '../kit/pages.js';
import { PHONE } from '../kit/visitor.js';

describe('every page of every role at 360 px, dark', () => pagesOfEveryRole(PHONE));
