import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProblemMessage, problemReference } from '@/components/site/problem';

test('problemReference: an error that the server logged has its mark', () => {
  expect(problemReference(Object.assign(new Error('hidden'), { digest: '1234' }))).toBe('1234');
});

test.each([[new Error('plain')], ['text'], [null], [{ digest: '1234' }]])(
  'problemReference: %j has none',
  (thrown) => {
    expect(problemReference(thrown)).toBeNull();
  },
);

test('ProblemMessage: its heading is the page’s h1 and can take focus', () => {
  const markup = renderToStaticMarkup(
    <ProblemMessage title="This page could not be shown" actions={null}>
      Try again.
    </ProblemMessage>,
  );
  expect(markup).toMatch(/<h1 tabindex="-1"[^>]*>This page could not be shown<\/h1>/);
});
