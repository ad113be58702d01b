import { describe, expect, it } from 'vitest';
import { buildMemo } from '@/lib/report/build-memo';
import { makeMemoInput } from '../../fixtures/make-memo-input';

type Input = Parameters<typeof makeMemoInput>[0];

function textOf(title: string, input?: Input): string {
  const { method } = buildMemo(makeMemoInput(input));
  return method.find((paragraph) => paragraph.title === title)?.text ?? '';
}

describe('the method in the memo', () => {
  it('tells the simulations with the numbers of its own mandate', () => {
    const text = textOf('Simulations', { mandate: { spread: 40 } });
    expect(text).toContain('10,000 simulations');
    expect(text).toContain('moves each weight by up to 40% of itself');
    expect(text).toContain('seed 7');
    expect(textOf('Simulations', { mandate: { spread: 0 } })).toContain('weights stay as they are');
  });

  it('tells the credit, the weights and the number of requirements', () => {
    const input: Input = { mandate: { doubt: 20, requirements: ['region:eu', 'region:uk'] } };
    expect(textOf('Credit for unknowns', input)).toContain('plus 20% of what is left open');
    expect(textOf('From evidence to score', input)).toContain('criterion liquidity 50%');
    expect(textOf('Requirements', input)).toMatch(/^This mandate sets 2 requirements\./);
    expect(textOf('Requirements', { mandate: { requirements: [] } })).toMatch(
      /^This mandate sets none\./,
    );
  });
});
