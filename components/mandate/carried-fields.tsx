import { useRanking } from '@/components/ranking/ranking-context';
import { type RankingParameter, toRankingEntries } from '@/lib/url/ranking-query';

export type CarriedFieldsProps = {
  /** Parameters that the form has controls for. */
  except: readonly RankingParameter[];
};

/** The state that a plain form has no control for: without it, sending the form would lose it. */
export function CarriedFields({ except }: CarriedFieldsProps) {
  const { params, publishedWeights } = useRanking();
  return toRankingEntries(params, publishedWeights)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
