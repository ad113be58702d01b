import type { PageSection } from '@/components/reading/section-nav';

/** The sections of a provider's page in its order; requirements only where the mandate has some. */
export function listProviderSections(
  hasRequirements: boolean,
  findingCount: number,
): PageSection[] {
  return [
    { id: 'article', label: 'Article and evidence' },
    { id: 'findings', label: `${findingCount} findings` },
    { id: 'entities', label: 'Legal entities' },
    ...(hasRequirements ? [{ id: 'requirements', label: 'Your requirements' }] : []),
    { id: 'regions', label: 'Regions' },
    { id: 'staking', label: 'Staking' },
    { id: 'fees', label: 'Fees' },
    { id: 'timeline', label: 'Changes and incidents' },
    { id: 'raise', label: 'Ask the provider' },
    { id: 'sources', label: 'Sources' },
    { id: 'notes', label: 'Research notes' },
  ];
}
