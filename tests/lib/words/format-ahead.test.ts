import { expect, it } from 'vitest';
import { formatAhead, formatAheadCell } from '@/lib/words/format-ahead';

it('a chance under the share that tells two apart never prints as that share', () => {
  expect([0.8964, 0.9, 0.9036, 0.894].map(formatAhead)).toEqual(['under 90%', '90%', '90%', '89%']);
  expect([0.8964, 0.9, 0, 1].map(formatAheadCell)).toEqual(['<90', '90', '·', '100']);
});
