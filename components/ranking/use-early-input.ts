'use client';

import { useEffect, useEffectEvent } from 'react';
import type { RankingParams } from '@/lib/url/mandate';
import { type KnownValues, parseRankingParams } from '@/lib/url/mandate-params';
import { toRankingQuery } from '@/lib/url/ranking-query';

/**
 * A reader may tick a box before the script has arrived. The form then says something else than the
 * page; once the script is there, the form is right.
 */
export function useEarlyInput(
  formId: string,
  params: RankingParams,
  known: KnownValues,
  onInput: (params: RankingParams) => void,
): void {
  const takeOver = useEffectEvent(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string') fields.append(name, value);
    });
    const entered = parseRankingParams(fields, known).params;
    const toQuery = (of: RankingParams): string => toRankingQuery(of, known.publishedWeights);
    if (toQuery(entered) !== toQuery(params)) onInput(entered);
  });
  useEffect(() => takeOver(), []);
}
