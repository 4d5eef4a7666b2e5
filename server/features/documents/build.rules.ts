import { formA11 } from './formA11.rules.js';
import { formA12 } from './formA12.rules.js';
import { formA13 } from './formA13.rules.js';
import { formA16 } from './formA16.rules.js';
import { formA17 } from './formA17.rules.js';
import { formA18 } from './formA18.rules.js';
import { formC11 } from './formC11.rules.js';
import { formC12 } from './formC12.rules.js';
import { formC13 } from './formC13.rules.js';
import { formD11 } from './formD11.rules.js';
import { formD12 } from './formD12.rules.js';
import { formD13 } from './formD13.rules.js';
import type { FormData, PaperSettings, Stamp } from './forms.rules.js';
import type { FormPaper } from './paper.rules.js';

type Builder<K extends FormData['kind']> = (
  form: Extract<FormData, { readonly kind: K }>,
  settings: PaperSettings,
  stamp: Stamp | null,
) => FormPaper;

const BUILDERS: { readonly [K in FormData['kind']]: Builder<K> } = {
  'A.1.1': formA11,
  'A.1.2': formA12,
  'A.1.3': formA13,
  'A.1.6': formA16,
  'A.1.7': formA17,
  'A.1.8': formA18,
  'C.1.1': formC11,
  'C.1.2': formC12,
  'C.1.3': formC13,
  'D.1.1': formD11,
  'D.1.2': formD12,
  'D.1.3': formD13,
};

/** The document definition of any form; without a stamp it is marked as a draft. */
export const buildForm = <K extends FormData['kind']>(
  form: Extract<FormData, { readonly kind: K }>,
  settings: PaperSettings,
  stamp: Stamp | null,
): FormPaper => (BUILDERS[form.kind as K] as Builder<K>)(form, settings, stamp);
