import type { Entity } from '@/lib/catalogue/types';

export const entityKindWords: Readonly<Record<Entity['kind'], string>> = {
  bank: 'Bank',
  'trust-company': 'Trust company',
  'licensed-firm': 'Licensed firm',
  'registered-firm': 'Registered firm',
  other: 'Other',
};
