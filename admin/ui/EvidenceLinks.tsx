import { Box } from '@mui/material';
import { besidePage } from '../kernel/http.js';
import { SafeLink } from './SafeLink.js';

/** One piece of evidence as the API shows it. */
export interface EvidenceLink {
  readonly name: string;
  readonly url: string;
  readonly isFile: boolean;
}

/** Evidence as links, one a line: uploads are downloaded, addresses open beside. Nothing when there is none. */
export const EvidenceLinks = ({ evidence }: { readonly evidence: readonly EvidenceLink[] }) =>
  evidence.length === 0 ? null : (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'body2', overflowWrap: 'anywhere' }}>
      {evidence.map(({ name, url, isFile }) => (
        <li key={url}>
          <SafeLink
            href={isFile ? besidePage(url.slice(1)) : url}
            label={name}
            download={isFile}
            sx={{ display: 'inline-block', py: 0.5 }}
          />
        </li>
      ))}
    </Box>
  );
