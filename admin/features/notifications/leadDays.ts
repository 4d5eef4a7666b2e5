/** `7, 3, 0` → [7, 3, 0]; undefined when it is no list of whole numbers. Pure. */
export const leadDaysOf = (text: string): number[] | undefined => {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined;
};
