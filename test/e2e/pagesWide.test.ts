import { describe } from '@jest/globals';
import { pagesOfEveryRole } from '../kit/pages.js';
import { WIDE } from '../kit/visitor.js';

describe('every page of every role at 1280 px, light', () => pagesOfEveryRole(WIDE));
