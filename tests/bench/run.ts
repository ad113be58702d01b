import { cpus } from 'node:os';
import { markdownTable } from '@/lib/markdown/markdown-text';
import { createAcceptabilityRun } from '@/lib/scoring';
import { fieldMandate, fieldRubric, makeField } from './make-field';
import { measureInTurns } from './measure';
import { measureNumpy } from './measure-numpy';
import { acceptability, everything, measureSize, ranking } from './measure-size';

/**
 * `npm run bench`: how long scoring, ranking and rank acceptability take, beside the same work in
 * plain loops, for 10 to 10,000 invented providers. `npm run bench -- --numpy` adds numpy, where
 * `python3` has it; `--numpy=/usr/bin/python3` names another Python.
 */

/** Fewer draws for longer lists, so that the run ends within a few minutes. */
const sizes = [
  { size: 10, samples: 10_000 },
  { size: 100, samples: 2_000 },
  { size: 1_000, samples: 200 },
  { size: 10_000, samples: 100 },
];

/** Draws that a page makes between two looks at the clock, and half of a frame at 60 a second. */
const slice = 250;
const halfFrame = 8;

const digits = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const count = (value: number) => value.toLocaleString('en-GB');
const say = (target: string, took: number, limit: number) => {
  const verdict = took <= limit ? 'met' : `missed by ${digits(took - limit)} ms`;
  console.log(`- ${target}: ${digits(took)} ms of ${digits(limit)} ms, ${verdict}`);
};

const rows = sizes.flatMap(({ size, samples }) => measureSize(size, samples));
const timeOf = (work: string, providers: number) =>
  rows.find((row) => row.work === work && row.providers === providers)?.milliseconds ?? NaN;

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. Medians of runs in turns.\n`,
);
console.log(
  markdownTable(
    [
      { name: 'work' },
      { name: 'providers', numeric: true },
      { name: 'draws', numeric: true },
      { name: 'ms', numeric: true },
      { name: 'ms in plain loops', numeric: true },
      { name: 'times faster', numeric: true },
    ],
    rows.map(({ work, providers, draws, milliseconds, plain }) => [
      work,
      count(providers),
      draws === null ? '' : count(draws),
      digits(milliseconds),
      digits(plain),
      digits(plain / milliseconds),
    ]),
  ),
);
console.log(
  '\nPlain loops do less: they give totals without contributions, and count who is first and mean' +
    '\nranks only, without shared ties, pairwise chances or what questions sharpen.\n',
);

const draws = { weights: fieldMandate.weights, spread: 25 };
const [start = NaN, startAndSlice = NaN] = measureInTurns([
  () => createAcceptabilityRun(fieldRubric, makeField(10), draws),
  () => createAcceptabilityRun(fieldRubric, makeField(10), draws).advance(slice),
]);

say('Ranking 10,000 providers', timeOf(ranking, 10_000), 16);
say('Acceptability of ten providers', timeOf(acceptability, 10), 35);
say('The same with what questions sharpen', timeOf(everything, 10), 70);
say(`A slice of ${slice} draws of ten providers`, startAndSlice - start, halfFrame);

const numpy = process.argv.find((argument) => /^--numpy(=|$)/.test(argument));
if (numpy !== undefined) {
  const compared = measureNumpy(numpy.split('=')[1] ?? 'python3');
  console.log(`\nIn turns with numpy ${compared.version}, which does less (see acceptability.py):`);
  const ways = [
    { way: 'by a matrix product', took: compared.product },
    { way: 'column by column', took: compared.columns },
  ];
  for (const { way, took } of ways) {
    say(`Acceptability of ten providers, numpy ${way}`, compared.acceptability, took);
    say(`The same with what questions sharpen, twice numpy ${way}`, compared.everything, 2 * took);
  }
}
