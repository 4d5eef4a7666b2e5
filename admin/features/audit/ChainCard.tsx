import { Alert, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { auditVerificationDocument } from './audit.queries.js';

/** For the auditor: whether the hash chain of the log fits from end to end. */
export const ChainCard = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(auditVerificationDocument, {});
  const found = data?.auditVerification;
  return (
    <Section title="audit.chain">
      {!found && <Skeleton />}
      {found?.isIntact === true && (
        <Alert severity="success">{translate('audit.intact', { entries: format.number(found.entries) })}</Alert>
      )}
      {found?.isIntact === false && (
        <Alert severity="error">{translate('audit.broken', { sequence: found.firstBrokenSequence })}</Alert>
      )}
    </Section>
  );
};
