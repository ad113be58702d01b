import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { normaliseWeights, rankAcceptability } from '@/lib/scoring';
import { drawAcceptability } from './draw-acceptability';
import { fieldMandate, fieldRubric, makeField } from './make-field';
import { median } from './measure';

export type NumpyComparison = {
  readonly version: string;
  /** Median milliseconds for ten providers and 10,000 draws: numpy's two ways, and ours. */
  readonly product: number;
  readonly columns: number;
  readonly acceptability: number;
  readonly everything: number;
};

/** Each round starts Python anew; everything is measured in it so often. */
const rounds = 9;
const runsPerRound = 5;

const answerSchema = z.object({
  version: z.string(),
  product: z.array(z.number()),
  columns: z.array(z.number()),
});

/**
 * Ten providers in numpy and here, round by round in one process after the other, so that whatever
 * else the machine does meets them all alike.
 *
 * @throws Error with Python's own last words when numpy cannot be measured.
 */
export function measureNumpy(python: string): NumpyComparison {
  const providers = makeField(10);
  const options = { weights: fieldMandate.weights, spread: 25, samples: 10_000 };
  const drawTables = () => drawAcceptability(fieldRubric, providers, fieldMandate, options);
  const drawAll = () => rankAcceptability(fieldRubric, providers, options);
  const tables: number[] = [];
  const all: number[] = [];
  const product: number[] = [];
  const columns: number[] = [];
  let version = '';

  for (let round = 0; round < rounds; round += 1) {
    const answer = runScript(python, toInput(providers));
    version = answer.version;
    product.push(...answer.product);
    columns.push(...answer.columns);
    // One run warms up here, as one does there.
    drawTables();
    drawAll();
    for (let run = 0; run < runsPerRound; run += 1) {
      tables.push(timeOf(drawTables));
      all.push(timeOf(drawAll));
    }
  }
  return {
    version,
    product: median(product),
    columns: median(columns),
    acceptability: median(tables),
    everything: median(all),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function runScript(python: string, input: string): z.infer<typeof answerSchema> {
  const script = fileURLToPath(new URL('acceptability.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [script, String(runsPerRound)], {
    encoding: 'utf8',
    input,
  });
  if (status !== 0) throw new Error(stderr?.trim().split('\n').at(-1) ?? `no ${python}`);
  return answerSchema.parse(JSON.parse(stdout));
}

function toInput(providers: ReturnType<typeof makeField>): string {
  const factors = fieldRubric.criteria.flatMap((criterion, index) =>
    criterion.factors.map(({ id }) => ({ id, index, step: 25 / criterion.factors.length })),
  );
  const bounds = (end: 'low' | 'high') =>
    providers.map(({ levels }) => factors.map(({ id }) => levels[id]?.[end] ?? 0));
  return JSON.stringify({
    low: bounds('low'),
    high: bounds('high'),
    steps: factors.map(({ step }) => step),
    criteria: factors.map(({ index }) => index),
    weights: normaliseWeights(
      fieldMandate.weights,
      fieldRubric.criteria.map(({ id }) => id),
    ),
  });
}
