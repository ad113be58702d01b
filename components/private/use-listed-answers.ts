'use client';

import { useKept } from '@/components/ui/kept-store';
import {
  listPrivateAnswers,
  type ListedAnswer as KeptAnswer,
} from '@/lib/questionnaire/change-private-answers';
import type { QuestionText } from '@/lib/questions/question-facts';
import { keptPrivateAnswers } from './kept-private-answers';

type Provider = { readonly slug: string; readonly name: string };
type About = Pick<QuestionText, 'factor' | 'factorName' | 'criterion'>;

export type AnswersAbout = {
  providers: readonly Provider[];
  /** Names of the factors that an answer may be about. */
  texts: readonly About[];
};

export type ListedAnswer = KeptAnswer & { readonly provider: Provider; readonly about: About };

/** Every private answer of this browser about a provider of this edition, with its names. */
export function useListedAnswers({ providers, texts }: AnswersAbout): ListedAnswer[] {
  return listPrivateAnswers(useKept(keptPrivateAnswers)).flatMap((one) => {
    const provider = providers.find(({ slug }) => slug === one.slug);
    const about = texts.find(({ factor }) => factor === one.factor);
    return provider && about ? [{ ...one, provider, about }] : [];
  });
}
