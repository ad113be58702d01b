'use client';

import { useMemo } from 'react';
import { useKept } from '@/components/ui/kept-store';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import { keptPrivateAnswers } from './kept-private-answers';

export type PrivateModel = {
  /** The model with private answers in place of public levels; the very same where there are none. */
  readonly model: RankingModel;
  /** How many findings rest on a private answer. */
  readonly answered: number;
};

/** The model as this reader knows it. On the server and in the first paint it is the public one. */
export function usePrivateModel(model: RankingModel): PrivateModel {
  const answers = useKept(keptPrivateAnswers);
  return useMemo(() => {
    const own = withPrivateAnswers(model, answers);
    const answered = own.providers.reduce((sum, one) => sum + one.privateFactors.length, 0);
    return { model: own, answered };
  }, [model, answers]);
}
