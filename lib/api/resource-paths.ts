/** Every resource of the API, below `apiBase`. */
export const resourcePaths = [
  'health',
  'providers',
  'providers/{slug}',
  'rubric',
  'editions',
  'ranking',
  'robustness',
  'questions',
  'inquiry',
  'changes',
  'costs',
  'openapi.json',
] as const;

export type ResourcePath = (typeof resourcePaths)[number];

export const apiBase = '/api/v1';
