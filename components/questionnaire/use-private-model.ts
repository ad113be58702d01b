import { useMemo, useState } from 'react';
import { useDraws } from '@/components/draws/use-draws';
import { useKept } from '@/components/ui/kept-store';
import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import type { CarriedDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import type { RankingParams } from '@/lib/url/mandate';
import { keptPrivateAnswers, keptRequirementAnswers } from './kept-private-answers';

type PrivateModel = {
  /** The model with private answers in place of public levels; the very same where there are none. */
  readonly model: AssessmentModel;
  /** How many findings and requirements rest on a private answer. */
  readonly answered: number;
};

/** The model as this reader knows it. On the server and in the first paint it is the public one. */
export function usePrivateModel(model: AssessmentModel): PrivateModel {
  const answers = useKept(keptPrivateAnswers);
  const settled = useKept(keptRequirementAnswers);
  return useMemo(() => {
    const own = withPrivateAnswers(model, answers, settled);
    const answered = own.providers.reduce(
      (sum, one) => sum + one.privateFactors.length + (one.privateOutcomes?.length ?? 0),
      0,
    );
    return { model: own, answered };
  }, [model, answers, settled]);
}

type DrawnView<View> = {
  /** Of this reader's model; the last one, while draws for it are being made. */
  readonly view: View | null;
  /** False while draws are being made. */
  readonly isCurrent: boolean;
  /** How many findings rest on a private answer. */
  readonly answered: number;
};

/**
 * A view that rests on draws, as this reader's private answers change it. The server's draws serve
 * the first paint; where there are private answers, new ones are made in the browser.
 *
 * @param build pure, and the same function as long as what it closes over is the same
 */
export function useDrawnView<View>(
  publicModel: AssessmentModel,
  params: RankingParams,
  carried: CarriedDraws,
  build: (assessment: DrawnAssessment) => View,
): DrawnView<View> {
  const { model, answered } = usePrivateModel(publicModel);
  const { draws, isCurrent } = useDraws(model, params.mandate, carried, publicModel);
  // Draws of another model lack what this one leaves open, so the two are never mixed.
  const built = useMemo(
    () => (isCurrent && draws !== null ? build(assess(model, params, { draws })) : null),
    [model, params, draws, isCurrent, build],
  );
  const [last, setLast] = useState(built);
  if (built !== null && built !== last) setLast(built);
  return { view: built ?? last, isCurrent, answered };
}
