/** Called by Next once, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { answerWhileEmpty },
    { beginInTurn },
    { dropUnreadableRouterState },
    { observeRequests },
    { packKeptPages },
  ] = await Promise.all([
    import('@/app/answer-while-empty'),
    import('@/app/begin-in-turn'),
    import('@/app/drop-router-state'),
    import('@/app/observe-requests'),
    import('@/app/pack-kept-pages'),
  ]);
  observeRequests();
  dropUnreadableRouterState();
  beginInTurn({ isAtHand: packKeptPages() });
  answerWhileEmpty();
}
