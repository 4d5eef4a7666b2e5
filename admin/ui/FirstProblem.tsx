import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

/**
 * Takes the reader of a long form to the first input that was refused, by the browser or by the server. Belongs inside
 * the form, after its inputs.
 */
export const FirstProblem = () => {
  const { control } = useFormContext();
  const { submitCount, isSubmitting, errors } = useFormState({ control });
  const place = useRef<HTMLSpanElement>(null);
  const shown = useRef(0);
  useEffect(() => {
    // once for each attempt: whoever corrects the first of several is not moved away from it
    if (isSubmitting || submitCount === shown.current || Object.keys(errors).length === 0) return;
    shown.current = submitCount;
    const input = place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    input?.focus({ preventScroll: true });
    input?.scrollIntoView?.({ block: 'center' });
  });
  return <span ref={place} hidden />;
};
