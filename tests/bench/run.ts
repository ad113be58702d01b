import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  normaliseWeights,
  rankAcceptability,
  rankChances,
  rankProviders,
  scoreProviders,
} from '@/lib/scoring';
import { createRankTally } from '@/lib/scoring/rank-tally';
import { buildSamplingModel } from '@/lib/scoring/sampling-model';
import { createScoreSampler } from '@/lib/scoring/score-sampler';
import { fieldMandate, fieldRubric, makeField } from './make-field';
import { measure } from './measure';
import { plainChances, plainRanks, plainScores } from './plain-loops';

/**
 * `npm run bench`: how long scoring, ranking and rank acceptability take, beside the same work in
 * plain loops, for 10 to 10,000 invented providers. `npm run bench -- --numpy` adds numpy, where
 * Python has it.
 */

type Row = { work: string; providers: number; samples: number | null; ours: number; plain: number };

/** Fewer draws for longer lists, so that the run ends within a minute or so. */
const sizes = [
  { size: 10, samples: 10_000 },
  { size: 100, samples: 2_000 },
  { size: 1_000, samples: 200 },
  { size: 10_000, samples: 100 },
];

/** The tables of rank acceptability are for lists that a person compares. */
const mostInTables = 100;

const spread = 25;
const ranking = 'rank, with possible ranks';
const chances = 'chances of the first ranks';
const acceptability = 'acceptability and pairwise';
const everything = 'the same with sharpens, as a result';
const rows: Row[] = [];

for (const { size, samples } of sizes) {
  const providers = makeField(size);
  const scores = scoreProviders(fieldRubric, providers, fieldMandate);
  const plain = plainScores(fieldRubric, providers, fieldMandate);
  const options = { weights: fieldMandate.weights, spread, samples };
  const plainDraws = measure(() => plainChances(fieldRubric, providers, fieldMandate, samples));

  rows.push({
    work: 'score, with all contributions',
    providers: size,
    samples: null,
    ours: measure(() => scoreProviders(fieldRubric, providers, fieldMandate)),
    plain: measure(() => plainScores(fieldRubric, providers, fieldMandate)),
  });
  rows.push({
    work: ranking,
    providers: size,
    samples: null,
    ours: measure(() => rankProviders(scores)),
    plain: measure(() => plainRanks(plain)),
  });
  if (size > mostInTables) {
    rows.push({
      work: chances,
      providers: size,
      samples,
      ours: measure(() => rankChances(fieldRubric, providers, options)),
      plain: plainDraws,
    });
    continue;
  }
  rows.push({
    work: acceptability,
    providers: size,
    samples,
    ours: measure(() => {
      const model = buildSamplingModel(fieldRubric, providers, fieldMandate);
      const sampler = createScoreSampler(model, { spread, seed: 7 });
      const tally = createRankTally(size);
      for (let drawn = 0; drawn < samples; drawn += 1) {
        sampler.draw();
        tally.add(sampler.scores);
      }
      return tally;
    }),
    plain: plainDraws,
  });
  rows.push({
    work: everything,
    providers: size,
    samples,
    ours: measure(() => rankAcceptability(fieldRubric, providers, options)),
    plain: plainDraws,
  });
}

const digits = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; fastest of several runs`,
);
console.table(
  rows.map(({ work, providers, samples, ours, plain }) => ({
    work,
    providers,
    samples: samples ?? '',
    'ms, lib/scoring': digits(ours),
    'ms, plain loops': digits(plain),
    'times faster': digits(plain / ours),
  })),
);

const timeOf = (work: string, providers: number) =>
  rows.find((row) => row.work === work && row.providers === providers)?.ours ?? NaN;
const say = (target: string, took: number, limit: number) => {
  const verdict = took <= limit ? 'met' : `missed by ${digits(took - limit)} ms`;
  console.log(`${target}: ${digits(took)} ms of ${digits(limit)} ms, ${verdict}`);
};

say('Ranking 10,000 providers', timeOf(ranking, 10_000), 16);
say('Acceptability of ten providers', timeOf(acceptability, 10), 35);
say('The same with sharpens', timeOf(everything, 10), 70);

if (process.argv.includes('--numpy')) {
  const providers = makeField(10);
  const factors = fieldRubric.criteria.flatMap((criterion, index) =>
    criterion.factors.map(({ id }) => ({ id, index, step: 25 / criterion.factors.length })),
  );
  const bounds = (end: 'low' | 'high') =>
    providers.map(({ levels }) => factors.map(({ id }) => levels[id]?.[end] ?? 0));
  const script = fileURLToPath(new URL('acceptability.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    encoding: 'utf8',
    input: JSON.stringify({
      low: bounds('low'),
      high: bounds('high'),
      steps: factors.map(({ step }) => step),
      criteria: factors.map(({ index }) => index),
      weights: normaliseWeights(
        fieldMandate.weights,
        fieldRubric.criteria.map(({ id }) => id),
      ),
    }),
  });
  if (status === 0) {
    const numpy = Number(stdout);
    say('Acceptability of ten providers, against numpy', timeOf(acceptability, 10), numpy);
    say('The same with sharpens, against twice numpy', timeOf(everything, 10), 2 * numpy);
  } else {
    console.log(`numpy could not be measured: ${stderr.trim().split('\n').at(-1) ?? 'no python3'}`);
  }
}
