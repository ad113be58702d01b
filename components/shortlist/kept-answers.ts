import { createKeptStore } from '@/components/ui/kept-store';
import { parseStoredAnswers } from '@/lib/checklist/change-answers';

/**
 * Answers that this browser keeps, for every mandate alike: a custodian's answer about its keys does
 * not change with the weights of the reader.
 */
export const keptAnswers = createKeptStore('checks', parseStoredAnswers);
