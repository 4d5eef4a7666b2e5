import { Typography } from '@mui/material';
import { get, useFormState } from 'react-hook-form';

/** What the server said about a whole list of inputs, which has no field of its own. */
export const FieldProblem = ({ source }: { readonly source: string }) => {
  const { errors } = useFormState();
  const found = get(errors, source) as { message?: string; root?: { message?: string } } | undefined;
  const problem = found?.message ?? found?.root?.message;
  if (!problem) return null;
  return (
    <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
      {problem}
    </Typography>
  );
};
