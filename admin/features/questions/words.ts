import { useLocaleState } from 'ra-core';

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** Chooses the reader's language: names of banks and sentences of questions have both. */
export const useSaid = () => {
  const [locale] = useLocaleState();
  return {
    name: (bank: Named | null | undefined) => (locale === 'en' ? bank?.nameEn : bank?.name) ?? '',
    purpose: ({ purpose, purposeEn }: { readonly purpose: string; readonly purposeEn: string }) =>
      locale === 'en' ? purposeEn : purpose,
    text: ({ id, en }: { readonly id: string; readonly en: string }) => (locale === 'en' ? en : id),
  };
};
