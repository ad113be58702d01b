'use client';

import { createKeptStore } from '@/components/ui/kept-store';
import { parseQuestionStatuses } from '@/lib/questionnaire/question-statuses';

/** Where questions stand, in this browser, for every mandate alike: a letter is sent once. */
export const keptStatuses = createKeptStore('questions', parseQuestionStatuses);
