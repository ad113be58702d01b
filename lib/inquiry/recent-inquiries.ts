import 'server-only';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { createInquiryRun, type Inquiry, type InquiryRun } from './inquiry-run';
import { inquiryKey, type InquiryQuery } from './inquiry-query';

/** The last few, because page, file and API ask for the same ones after another. */
const recent = new LRUCache<string, Promise<Inquiry>>({ max: 64 });

/** One simulation at a time: many links at once must not fill the server with them. */
let isSimulating = false;

/**
 * The inquiry of a field, made in slices so that the server answers others meanwhile. `stop` is null
 * at first; it is simulated afterwards, one inquiry at a time, and is there for who asks later.
 *
 * @throws RangeError as `createInquiryRun` does.
 */
export async function openInquiry(query: InquiryQuery): Promise<Inquiry> {
  const key = inquiryKey(query);
  const known = recent.get(key);
  const asked = known ?? makeRun(query).then((run) => run.result());
  if (known === undefined) recent.set(key, asked);
  try {
    const inquiry = await asked;
    if (inquiry.stop === null && inquiry.leader !== null && !isSimulating) {
      simulateStop(key, query, inquiry).catch(console.error);
    }
    return inquiry;
  } catch (error) {
    recent.delete(key);
    throw error;
  }
}

async function makeRun({ rubric, providers, choice }: InquiryQuery): Promise<InquiryRun> {
  const run = createInquiryRun(rubric, providers, choice);
  while (!run.advance(500)) await nextTurn();
  return run;
}

async function simulateStop(key: string, query: InquiryQuery, inquiry: Inquiry): Promise<void> {
  isSimulating = true;
  try {
    const rule = (await makeRun(query)).stopRule();
    while (!rule.advance(1)) await nextTurn();
    recent.set(key, Promise.resolve({ ...inquiry, stop: rule.result() }));
  } finally {
    isSimulating = false;
  }
}
