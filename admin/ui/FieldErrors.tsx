import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormContext, useFormState } from 'react-hook-form';

/** Paths and messages of an error tree of react-hook-form, flattened: `weights.0.percent`. Pure. */
export const flattenErrors = (errors: unknown, prefix = ''): { path: string; message: string }[] => {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors && typeof errors.message === 'string') return [{ path: prefix, message: errors.message }];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === 'ref' ? [] : flattenErrors(value, prefix ? `${prefix}.${key}` : key),
  );
};

/**
 * Server messages for which this form has no input: shown above the form instead of being lost.
 * Messages at fields that are there appear at the fields by themselves.
 */
export const FieldErrors = () => {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { errors } = useFormState({ control });
  const homeless = flattenErrors(errors).filter(({ path }) => !control._fields[path.split('.')[0] ?? '']);
  if (homeless.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <AlertTitle>{translate('ui.check_input')}</AlertTitle>
      <ul>
        {homeless.map(({ path, message }) => (
          <li key={path}>{translate(message, { _: message })}</li>
        ))}
      </ul>
    </Alert>
  );
};
