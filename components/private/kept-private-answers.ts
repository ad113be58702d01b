'use client';

import { createKeptStore } from '@/components/ui/kept-store';
import { parsePrivateAnswers } from '@/lib/questionnaire/parse-private-answers';

/**
 * What providers answered to this reader. It stays in this browser: no link, file or request holds
 * it, because such answers are often given under a promise to keep them.
 */
export const keptPrivateAnswers = createKeptStore('private-answers', parsePrivateAnswers);
