export type HeatTheme = 'light' | 'dark';

const steepness = { light: 0.62, dark: 0.3 };

/**
 * How much colour a chance (0 to 1) gets over the surface. It jumps at 60% across the tones on
 * which neither ink nor white can be read, and below it stays light enough for ink.
 */
export function heatShare(chance: number, theme: HeatTheme): number {
  return chance < 0.6 ? 0.98 * chance : 0.7 + steepness[theme] * (chance - 0.6);
}

/** From 60% on the figure is white in both themes. */
export function isHot(chance: number): boolean {
  return chance >= 0.6;
}
