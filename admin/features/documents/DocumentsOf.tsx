import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useDocument } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import {
  documentsOfDocument,
  issueEvaluationDocumentDocument,
  issuePlanDocumentsDocument,
} from './documents.queries.js';

/** The papers in force of a plan or an evaluation, and the verb that issues them. */
const DocumentsOf = ({ objectId, verb }: { readonly objectId: string; readonly verb: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Section title="documents.section" actions={verb}>
      <Loaded of={useDocument(documentsOfDocument, { objectId })} height={48}>
        {({ issuedDocuments: { items } }) =>
          items.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('documents.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {items.map(({ id, kind, number, downloadPath }) => (
                <li key={id}>
                  <Link href={downloadPath} target="_blank" rel="noreferrer">
                    {`${translate(`documents.kind.${kind}`)} (${number})`}
                  </Link>
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Section>
  );
};

export const DocumentsOfEvaluation = ({ evaluationId }: { readonly evaluationId: string }) => (
  <DocumentsOf
    objectId={evaluationId}
    verb={
      <VerbButton
        label="documents.issue"
        variant="outlined"
        document={issueEvaluationDocumentDocument}
        variables={() => ({ input: { evaluationId } })}
      />
    }
  />
);

export const DocumentsOfPlan = ({ planId }: { readonly planId: string }) => (
  <DocumentsOf
    objectId={planId}
    verb={
      <VerbButton
        label="documents.issue"
        variant="outlined"
        document={issuePlanDocumentsDocument}
        variables={() => ({ input: { planId } })}
      />
    }
  />
);
