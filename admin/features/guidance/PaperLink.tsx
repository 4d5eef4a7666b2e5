import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';

/** The record on its printed form (B.1.6 to B.1.10). */
export const PaperLink = ({ path, id }: { readonly path: string; readonly id: string }) => {
  const translate = useTranslate();
  return (
    <Button href={`/${path}/${id}.pdf`} target="_blank" rel="noopener" variant="outlined" size="small">
      {translate('guidance.print')}
    </Button>
  );
};
