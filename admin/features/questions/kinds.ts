/** Groups a question can be asked of, in the order of the form. */
export const KINDS = ['SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'] as const;
