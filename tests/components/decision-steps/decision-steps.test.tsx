import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DecisionSteps } from '@/components/decision-steps/decision-steps';

const markup = renderToStaticMarkup(
  <DecisionSteps
    current="ask"
    query="region=us&shortlist=acme"
    left={{ shortlist: '1 provider' }}
  />,
);

test('DecisionSteps: every step is a link that carries the mandate', () => {
  const hrefs = [...markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    '/shortlist?region=us&amp;shortlist=acme',
    '/ask?region=us&amp;shortlist=acme',
    '/check?region=us&amp;shortlist=acme',
    '/decide?region=us&amp;shortlist=acme',
  ]);
});

test('DecisionSteps: the present step is marked, and a step says what is left', () => {
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  expect(markup).toContain('1 provider');
});
