import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
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
 * Server messages for which this form has no input: shown above the form instead of being lost. Messages at inputs
 * that are there appear at the inputs by themselves. Belongs into every form that writes.
 *
 * They are moved below `root`, which react-hook-form empties with every new attempt; under any other name without an
 * input they would stay for ever and refuse it.
 */
export const FieldErrors = () => {
  const translate = useTranslate();
  const { control, clearErrors, setError } = useFormContext();
  const { errors } = useFormState({ control });
  const homeless = flattenErrors(errors).filter(
    ({ path }) => !path.startsWith('root.') && !control._fields[path.split('.')[0] ?? ''],
  );
  useEffect(() => {
    for (const { path, message } of homeless) {
      clearErrors(path);
      setError(`root.${path.replaceAll('.', '_')}`, { type: 'server', message });
    }
  });
  const shown = flattenErrors(errors.root);
  if (shown.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      <AlertTitle>{translate('ui.check_input')}</AlertTitle>
      <ul>
        {shown.map(({ path, message }) => (
          <li key={path}>{translate(message, { _: message })}</li>
        ))}
      </ul>
    </Alert>
  );
};
