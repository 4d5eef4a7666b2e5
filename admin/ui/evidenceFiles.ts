/** What is taken as evidence: papers, pictures and tables, at most 10 MB each. Spread into a FileUpload. */
export const EVIDENCE_FILES = {
  accept: ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx'],
  maxBytes: 10 * 1_048_576,
} as const;
