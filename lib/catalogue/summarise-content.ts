import type { CatalogueContent } from './content';

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** "10 providers, 220 findings, 412 sources", for a person who has just checked the files. */
export const summariseContent = ({ providers }: CatalogueContent): string => {
  const sum = (size: (provider: CatalogueContent['providers'][number]) => number): number =>
    providers.reduce((total, provider) => total + size(provider), 0);
  const findings = sum((provider) => Object.keys(provider.findings).length);
  const sources = sum((provider) => Object.keys(provider.sources).length);
  return [
    count(providers.length, 'provider', 'providers'),
    count(findings, 'finding', 'findings'),
    count(sources, 'source', 'sources'),
  ].join(', ');
};
