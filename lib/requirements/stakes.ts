import type { RequirementFacts } from './facts';
import { decided, type RequirementDecision, definePattern } from './requirement';

/** A ticker as links name it. Which networks there are changes weekly, so any ticker may be asked for. */
export const assetPattern = /^[a-z0-9]{2,10}$/;

export const stakes = definePattern({
  parameter: 'stakes',
  nouns: ['asset', 'assets'],
  pattern: assetPattern,
  example: 'eth',
  description:
    'Assets that must be stakeable from custody, by ticker, such as eth,sol; all of them are required.',
  rule: {
    about: 'An asset to stake, one for each',
    pass: 'Evidence names the asset among those that can be staked from custody.',
    fail: 'Evidence says that nothing can be staked from custody.',
    open: 'Evidence does not name the asset, or does not settle whether anything can be staked.',
  },
  of: (asset) => {
    const ticker = asset.toUpperCase();
    return {
      words: () => ({
        name: `Staking ${ticker}`,
        label: `Staking ${ticker}`,
        code: ticker,
        phrase: `staking ${ticker} from custody`,
        question: `Can we stake ${ticker} from custody today, through which of your companies, and what do you keep of the rewards?`,
      }),
      decide: (facts) => decideStakes(facts, asset),
    };
  },
});

/** A list of networks is seldom complete, so an asset that it does not name is a question and no verdict. */
function decideStakes({ staking }: RequirementFacts, asset: string): RequirementDecision {
  const { supported, assets, note, sources } = staking;
  const ticker = asset.toUpperCase();
  if (supported === false) {
    return decided('fail', 'Staking from custody is not offered.', note, sources);
  }
  if (supported === true && assets.includes(asset)) {
    return decided('pass', `${ticker} can be staked from custody.`, note, sources);
  }
  return decided(
    'open',
    `Evidence does not settle whether ${ticker} can be staked from custody.`,
    note,
    sources,
  );
}
