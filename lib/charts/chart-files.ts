type ChartFile = {
  readonly name: string;
  readonly chart: 'scores' | 'matrix';
  readonly format: 'svg' | 'png';
  /** The view of the ranking that shows the same. */
  readonly view: 'bars' | 'matrix';
};

/** The charts that can be taken away, below `/charts/`. */
export const chartFiles: readonly ChartFile[] = [
  { name: 'scores.svg', chart: 'scores', format: 'svg', view: 'bars' },
  { name: 'scores.png', chart: 'scores', format: 'png', view: 'bars' },
  { name: 'matrix.svg', chart: 'matrix', format: 'svg', view: 'matrix' },
  { name: 'matrix.png', chart: 'matrix', format: 'png', view: 'matrix' },
];
