import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { assess } from '@/lib/assessment/assess';
import { packBallot } from '@/lib/decision/ballot-link';
import { toShares } from '@/lib/decision/compare-ballots';
import type { Ballot } from '@/lib/decision/decision-schema';
import { toRecordModel } from '@/lib/decision/relied-on';
import { formatNumber, formatScore } from '@/lib/format';
import { compareText } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { WeightBar } from './ballot-card';
import type { EditionFacts } from './decision-props';
import { saveFile } from './save-file';

/** A ballot that is ready, as a link and as a file. */
export function MadeBallot({ ballot }: { ballot: Ballot }) {
  const link = (): string => `${window.location.origin}/decide#ballot=${packBallot(ballot)}`;
  return (
    <div className="mt-3 flex flex-col items-start gap-2" role="status">
      <p className="text-dense">
        <strong>Your ballot is ready.</strong> Hand the link or the file back.
      </p>
      <CopyButton text={link} done="The ballot was copied." what="Your ballot as a link">
        Copy the ballot as a link
      </CopyButton>
      <Button onClick={() => saveFile('ballot.json', `${JSON.stringify(ballot, null, 1)}\n`)}>
        Save it as a file
      </Button>
    </div>
  );
}

type BallotOrderProps = {
  asked: EditionFacts;
  params: RankingParams;
  weights: Ballot['weights'];
};

/** What weights make of the evidence. Scores alone, so that it follows each number at once. */
export function BallotOrder({ asked, params, weights }: BallotOrderProps) {
  const model = useMemo(() => toRecordModel(asked.edition, asked.facts), [asked]);
  const field = useMemo(() => {
    const mandate = { ...params.mandate, weights };
    return assess(model, { ...params, mandate }, { draws: null }).field.toSorted(
      (a, b) => b.score - a.score || compareText(a.name, b.name),
    );
  }, [model, params, weights]);
  const shares = toShares({ weights });
  return (
    <>
      <div className="mt-2">
        <WeightBar shares={shares} />
      </div>
      <p className="mt-1 text-caption text-ink2">
        {asked.facts.criteria
          .map(({ id, name }) => `${name} ${formatNumber(shares[id] * 100)}`)
          .join(' · ')}
      </p>
      <ol className="mt-2 text-dense">
        {field.slice(0, 5).map(({ slug, shortName, score, group }) => (
          <li key={slug} className="flex justify-between gap-3 border-t border-line py-1">
            <span>
              {shortName}
              {group === 'open' && <span className="text-ink2"> open</span>}
            </span>
            <span>{formatScore(score)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
