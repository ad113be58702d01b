import { describe, expect, it } from 'vitest';
import { describeEffect } from '@/lib/provider/describe-effect';
import { makeRubric } from '@/tests/fixtures/make-catalogue';

const rubric = makeRubric();

describe('describeEffect', () => {
  it('names the regions set and what a mandate that requires them does', () => {
    expect(
      describeEffect(
        [
          { id: 'region:eu', outcome: 'fail' },
          { id: 'region:uk', outcome: 'fail' },
        ],
        () => 'no',
        'Acme',
        rubric,
      ),
    ).toBe(
      'Regions set: EU no, UK no. A mandate that requires the EU or the UK now rules Acme out.',
    );
  });

  it('tells apart what keeps, what rules out and what stays open', () => {
    expect(
      describeEffect(
        [
          { id: 'qualified', outcome: 'pass' },
          { id: 'charter', outcome: 'pass' },
          { id: 'audit', outcome: 'open' },
        ],
        () => 'unknown',
        'Acme',
        rubric,
      ),
    ).toBe(
      'A mandate that requires a qualified custodian or a bank or trust charter now keeps Acme in. ' +
        'A mandate that requires a named audit report leaves Acme in with an open question.',
    );
  });

  it('a change that settles no gate has no effect to tell', () => {
    expect(describeEffect([], () => 'unknown', 'Acme', rubric)).toBe('');
  });
});
