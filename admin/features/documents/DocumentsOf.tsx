import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { CopyText } from '../../ui/CopyText.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import {
  documentsOfDocument,
  issueEvaluationDocumentDocument,
  issuePeriodicDocumentDocument,
  issuePlanDocumentsDocument,
} from './documents.queries.js';

/** The papers in force of a plan or an evaluation with edition, day and hash, and the verb that issues them. */
const DocumentsOf = ({ objectId, verb }: { readonly objectId: string; readonly verb: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="documents.section" actions={verb}>
      <Loaded of={useDocument(documentsOfDocument, { objectId })} height={48}>
        {({ issuedDocuments: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('documents.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
              {items.map(({ id, kind, number, edition, signedOn, sha256, downloadPath }) => (
                <li key={id}>
                  <Link href={downloadPath} target="_blank" rel="noreferrer">
                    {`${translate(`documents.kind.${kind}`)} (${number})`}
                  </Link>
                  <Box
                    sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
                  >
                    {translate('documents.edition_of', { edition, day: format.day(signedOn) })}
                    <CopyText text={sha256} label="resources.issuedDocuments.fields.sha256" />
                  </Box>
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};

/** `mayIssue` is the server's own answer (`viewerMayIssue`): who may only read sees no verb. */
export const DocumentsOfEvaluation = ({
  evaluationId,
  mayIssue,
}: {
  readonly evaluationId: string;
  readonly mayIssue: boolean;
}) => (
  <DocumentsOf
    objectId={evaluationId}
    verb={
      mayIssue && (
        <VerbButton
          label="documents.issue"
          variant="outlined"
          document={issueEvaluationDocumentDocument}
          variables={() => ({ input: { evaluationId } })}
        />
      )
    }
  />
);

export const DocumentsOfPeriodic = ({
  periodicEvaluationId,
  mayIssue,
}: {
  readonly periodicEvaluationId: string;
  readonly mayIssue: boolean;
}) => (
  <DocumentsOf
    objectId={periodicEvaluationId}
    verb={
      mayIssue && (
        <VerbButton
          label="documents.issue"
          variant="outlined"
          document={issuePeriodicDocumentDocument}
          variables={() => ({ input: { periodicEvaluationId } })}
        />
      )
    }
  />
);

export const DocumentsOfPlan = ({ planId, mayIssue }: { readonly planId: string; readonly mayIssue: boolean }) => (
  <DocumentsOf
    objectId={planId}
    verb={
      mayIssue && (
        <VerbButton
          label="documents.issue"
          variant="outlined"
          document={issuePlanDocumentsDocument}
          variables={() => ({ input: { planId } })}
        />
      )
    }
  />
);
