/** What each tool is for: a title as a list shows it, and what an assistant chooses it by. */
export const toolWords = {
  search: {
    title: 'Find providers, findings and sources',
    description: 'Finds providers, findings and sources by words. `fetch` gives each in full.',
  },
  fetch: {
    title: 'One item in full, with sources',
    description:
      'A provider ("acme"), a finding ("acme/security.keys") or a source ("acme/sources/soc2") in full, with sources. `search` gives ids.',
  },
  rank: {
    title: 'The order for a mandate, in groups',
    description:
      'Who meets every requirement, ranked with chances; apart from them who has something open, with what to ask; and who is ruled out and why. Parameters are those of the page, such as { "region": ["eu"], "staking": true }.',
  },
  compare: {
    title: 'Two to four side by side',
    description:
      'Providers side by side under a mandate: standing, requirements, and the findings that move their scores apart most.',
  },
  next_questions: {
    title: 'What to ask, and whom',
    description:
      'The open findings that hold most of the doubt about the leader, a plan for asking, and what letters to providers would settle.',
  },
  what_changed: {
    title: 'What changed between two editions, and why',
    description:
      'Findings that read otherwise, why, and what that did to scores, ranks and requirements. From the edition before to the newest unless others are named.',
  },
  check_claim: {
    title: 'A claim in; our level, sources and dates out',
    description:
      'A claim about a provider in, the findings that speak of it out: interval, what it shows, sources and dates. With a level, also whether evidence shows that level.',
  },
} as const;

export const toolNames = [
  'search',
  'fetch',
  'rank',
  'compare',
  'next_questions',
  'what_changed',
  'check_claim',
] as const satisfies readonly (keyof typeof toolWords)[];
