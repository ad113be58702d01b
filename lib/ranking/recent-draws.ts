import type { Draws } from './draw-chances';

/**
 * The last few draws by `drawsKey`, because one reader's pages, tables and files ask for the same
 * ones after another, and a reader who goes back expects to find them. The guide alone asks for those of every
 * use case.
 */
const recent = new Map<string, Draws>();
const limit = 64;

export function findRecentDraws(key: string): Draws | null {
  return recent.get(key) ?? null;
}

/** Keeps draws, and lets those go that nobody asked for the longest. */
export function keepRecentDraws(key: string, draws: Draws): void {
  recent.delete(key);
  recent.set(key, draws);
  for (const oldest of recent.keys()) {
    if (recent.size <= limit) break;
    recent.delete(oldest);
  }
}
