"""Rank acceptability vectorised in numpy, for comparison by hand: npm run bench -- --numpy

Reads {low, high, steps, criteria, weights} as JSON on standard input, low and high by provider and
factor, and answers {version, product, columns}: milliseconds of each run, the draws turned into scores
either by one matrix product, which is as fast as numpy's BLAS (Debian's own is a plain one), or column
by column, which needs none.

It does less than lib/scoring. Ties are not shared but fall as the sort leaves them, scores are not
rounded to the grid on which ties are judged, pairwise chances are not counted, nor what questions
sharpen, and which level a draw picked is forgotten once it is scored. What does not change from run to
run is prepared beforehand and not timed; lib/scoring prepares it anew in each run.
"""

import json
import sys
import time

import numpy as np

runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
field = json.load(sys.stdin)
low, high = np.array(field["low"], float), np.array(field["high"], float)
steps, criteria = np.array(field["steps"]), np.array(field["criteria"])
weights = np.array(field["weights"])
providers, samples = len(low), 10_000

open_provider, open_factor = np.nonzero(high > low)
counts = (high - low + 1)[open_provider, open_factor]
open_criterion, open_step = criteria[open_factor], steps[open_factor]
proven = np.zeros((providers, len(weights)))
for factor, criterion in enumerate(criteria):
    proven[:, criterion] += steps[factor] * low[:, factor]
points = np.zeros((len(counts), providers * len(weights)))
points[np.arange(len(counts)), open_provider * len(weights) + open_criterion] = open_step


def draw_weights(draw):
    drawn = weights * (1 + 0.25 * (2 * draw.random((samples, len(weights))) - 1))
    return drawn / drawn.sum(axis=1, keepdims=True)


def score_by_product(draw):
    drawn = draw_weights(draw)
    offsets = np.floor(draw.random((samples, len(counts))) * counts)
    scores = (offsets @ points + proven.ravel()).reshape(samples, providers, len(weights))
    return np.einsum("spc,sc->sp", scores, drawn)


def score_by_column(draw):
    drawn = np.ascontiguousarray(draw_weights(draw).T)
    offsets = draw.random((len(counts), samples))
    offsets *= counts[:, None]
    np.floor(offsets, out=offsets)
    scores = proven @ drawn
    for finding, provider in enumerate(open_provider):
        scores[provider] += offsets[finding] * (drawn[open_criterion[finding]] * open_step[finding])
    return np.ascontiguousarray(scores.T)


def acceptability(score):
    order = np.argsort(-score(np.random.default_rng(7)), axis=1)
    counted = [np.bincount(who, minlength=providers) for who in order.T]
    return np.array(counted).T / samples


def measure(score):
    acceptability(score)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        acceptability(score)
        times.append((time.perf_counter() - start) * 1000)
    return times


print(
    json.dumps(
        {
            "version": np.__version__,
            "product": measure(score_by_product),
            "columns": measure(score_by_column),
        }
    )
)
