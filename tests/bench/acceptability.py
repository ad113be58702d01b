"""Rank acceptability vectorised in numpy, for comparison by hand: npm run bench -- --numpy

Reads {low, high, steps, criteria, weights} as JSON on standard input, low and high by provider and
factor. Ties are not shared, and neither pairwise chances nor sharpening are counted.
"""

import json
import sys
import time

import numpy as np

field = json.load(sys.stdin)
low, high = np.array(field["low"], float), np.array(field["high"], float)
steps, criteria = np.array(field["steps"]), np.array(field["criteria"])
weights = np.array(field["weights"])
providers, samples = len(low), 10_000

open_provider, open_factor = np.nonzero(high > low)
counts = (high - low + 1)[open_provider, open_factor]
columns = open_provider * len(weights) + criteria[open_factor]
points = np.zeros((len(counts), providers * len(weights)))
points[np.arange(len(counts)), columns] = steps[open_factor]
proven = np.zeros((providers, len(weights)))
for factor, criterion in enumerate(criteria):
    proven[:, criterion] += steps[factor] * low[:, factor]


def acceptability():
    draw = np.random.default_rng(7)
    drawn = weights * (1 + 0.25 * (2 * draw.random((samples, len(weights))) - 1))
    drawn /= drawn.sum(axis=1, keepdims=True)
    offsets = np.floor(draw.random((samples, len(counts))) * counts)
    scores = (offsets @ points + proven.ravel()).reshape(samples, providers, len(weights))
    totals = np.einsum("spc,sc->sp", scores, drawn)
    order = np.argsort(-totals, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(providers)[None, :], axis=1)
    return np.array([np.bincount(ranks[:, i], minlength=providers) for i in range(providers)]) / samples


acceptability()
times = []
for _ in range(9):
    start = time.perf_counter()
    acceptability()
    times.append((time.perf_counter() - start) * 1000)
print(min(times))
