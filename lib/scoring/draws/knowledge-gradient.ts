/**
 * What is expected to be lost, in points, by staying with the better of two when their difference is
 * normal with the mean `gap` and the standard deviation `sigma`, and answers would show it:
 *
 *     KG(σ, Δ) = σ φ(Δ/σ) − Δ Φ(−Δ/σ)
 *
 * the expected value of perfect information about the difference (the unit normal loss integral of
 * Raiffa and Schlaifer, *Applied Statistical Decision Theory*, 1961), which as the worth of a
 * measurement is called the knowledge gradient (Gupta and Miescke 1996; Frazier, Powell and
 * Dayanik, *SIAM J. Control Optim.* 47, 2008, 2410–2439).
 *
 * As a function of what has been asked it is S-shaped: a single answer, which alone cannot bridge the
 * gap, is worth next to nothing, and many together are worth much (Frazier and Powell, "Paradoxes in
 * learning and the marginal value of information", *Decision Analysis* 7, 2010, 378–403). So
 * questions are compared by what they add to a set, and never by their own worth.
 *
 * @param sigma standard deviation in points; 0 says that nothing is open, and nothing can be lost.
 * @param gap lead in points, not negative.
 * @example knowledgeGradient(4, 2) // 0.791
 */
export function knowledgeGradient(sigma: number, gap: number): number {
  if (sigma <= 0) return 0;
  const z = gap / sigma;
  return sigma * density(z) * (z < seriesEnd ? lossBySeries(z) : lossByFraction(z));
}

/** Where the fraction converges fast and the series still has its digits. */
const seriesEnd = 3;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * 1 − z·R(z), with Mills' ratio R = Φ(−z)/φ(z), from Φ(z) = 1/2 + φ(z)·(z + z³/3 + z⁵/15 + …)
 * (Abramowitz and Stegun 26.2.11).
 */
function lossBySeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 1 - z * (0.5 / density(z) - sum);
}

/**
 * The same from the continued fraction R = 1/(z + 1/(z + 2/(z + 3/(z + …)))) (26.2.14). With
 * R = 1/(z + K), 1 − z·R = K/(z + K) holds all its digits, where the difference would lose them.
 */
function lossByFraction(z: number): number {
  let tail = z;
  for (let k = 80; k > 1; k -= 1) tail = z + k / tail;
  const rest = 1 / tail;
  return rest / (z + rest);
}
