import type { InquiryQuery } from '@/lib/inquiry/inquiry-query';
import { createInquiryRun, type Inquiry } from '@/lib/inquiry/inquiry-run';
import type { StopRule } from '@/lib/scoring/asking';

/**
 * Runs in a worker of its own, because a curve and two hundred simulated worlds take seconds, in which
 * a page could not answer.
 */

export type InquiryRequest = {
  readonly query: InquiryQuery;
  /** The chance at which asking stops, 0 to 1. */
  readonly stopAt: number;
};

export type InquiryReport =
  | { readonly kind: 'progress'; readonly part: 'inquiry' | 'stop'; readonly share: number }
  | { readonly kind: 'inquiry'; readonly inquiry: Inquiry }
  | { readonly kind: 'stop'; readonly stop: StopRule };

const report = (message: InquiryReport): void => self.postMessage(message);

/** Steps between two reports: a few milliseconds. */
const slice = 500;

self.addEventListener('message', ({ data: { query, stopAt } }: MessageEvent<InquiryRequest>) => {
  const run = createInquiryRun(query.rubric, query.providers, query.choice);
  while (!run.advance(slice)) {
    report({ kind: 'progress', part: 'inquiry', share: run.done / run.steps });
  }
  const inquiry = run.result();
  report({ kind: 'inquiry', inquiry });
  if (inquiry.leader === null) return;
  const rule = run.stopRule({ at: stopAt });
  while (!rule.advance(1)) {
    report({ kind: 'progress', part: 'stop', share: rule.done / rule.worlds });
  }
  report({ kind: 'stop', stop: rule.result() });
});
