import type { CatalogueContent } from './content';
import { formatPath, type Problem } from './problem';

/** The data file in which a problem between files is to be corrected. */
type CatalogueProblem = Problem & { readonly file: string };

const toProviderFileName = (slug: string): string => `providers/${slug}.yaml`;

/** What one file cannot know about the others: slugs and presets that it names, ranks it shares. */
export const checkCatalogueReferences = (content: CatalogueContent): CatalogueProblem[] => [
  ...checkArticleRanks(content),
  ...checkAlternatives(content),
  ...checkGuide(content),
  ...checkIds(content),
  ...checkDiligenceLists(content),
];

const isProvider = ({ providers }: CatalogueContent, slug: string): boolean =>
  providers.some((provider) => provider.slug === slug);

const unknownProvider = (slug: string): string =>
  `expected the slug of a provider file, got "${slug}"`;

const checkArticleRanks = ({ providers }: CatalogueContent): CatalogueProblem[] =>
  providers.flatMap((provider) => {
    const others = providers.filter(
      (other) => other.slug !== provider.slug && other.article.rank === provider.article.rank,
    );
    return others.length === 0
      ? []
      : [
          {
            file: toProviderFileName(provider.slug),
            path: 'article.rank',
            message: `expected a rank of its own, ${provider.article.rank} is also the rank of ${others
              .map((other) => other.slug)
              .join(', ')}`,
          },
        ];
  });

const checkAlternatives = (content: CatalogueContent): CatalogueProblem[] =>
  content.providers.flatMap((provider) =>
    provider.article.alternatives.flatMap((alternative, index) => {
      const path = formatPath(['article', 'alternatives', index, 'provider']);
      const file = toProviderFileName(provider.slug);
      if (alternative.provider === null) return [];
      if (alternative.provider === provider.slug) {
        return [{ file, path, message: 'expected another provider than the one described' }];
      }
      return isProvider(content, alternative.provider)
        ? []
        : [{ file, path, message: unknownProvider(alternative.provider) }];
    }),
  );

const checkGuide = (content: CatalogueContent): CatalogueProblem[] =>
  content.guide.useCases.flatMap((useCase, index) => {
    const at = (...rest: PropertyKey[]): string => formatPath(['useCases', index, ...rest]);
    const presetProblems =
      useCase.preset === null || content.presets.some((preset) => preset.id === useCase.preset)
        ? []
        : [{ path: at('preset'), message: `expected the id of a preset, got "${useCase.preset}"` }];
    const providerProblems = useCase.providers.flatMap((provider, position) =>
      isProvider(content, provider.slug)
        ? []
        : [{ path: at('providers', position, 'slug'), message: unknownProvider(provider.slug) }],
    );
    return [...presetProblems, ...providerProblems].map((problem) => ({
      file: 'guide.yaml',
      ...problem,
    }));
  });

const checkDiligenceLists = ({ diligence }: CatalogueContent): CatalogueProblem[] => {
  if (diligence === undefined) return [];
  const { lists, packs, items } = diligence;
  const unknown = [
    ...packs.map((pack, index) => ({ at: ['packs', index], named: pack.lists })),
    ...items.map((item, index) => ({ at: ['items', index], named: item.lists })),
  ].flatMap(({ at, named }) =>
    named
      .filter((name) => !lists.some(({ id }) => id === name))
      .map((name) => ({
        file: 'diligence.yaml',
        path: formatPath([...at, 'lists']),
        message: `expected the id of a list, got "${name}"`,
      })),
  );
  return [
    ...unknown,
    ...findRepeatedIds('diligence.yaml', 'lists', lists),
    ...findRepeatedIds('diligence.yaml', 'packs', packs),
    ...findRepeatedIds('diligence.yaml', 'items', items),
  ];
};

/** Ids become anchors and links, so each may stand for one thing only. */
const checkIds = ({ presets, guide }: CatalogueContent): CatalogueProblem[] => [
  ...findRepeatedIds('presets.yaml', 'presets', presets),
  ...findRepeatedIds('guide.yaml', 'checklist', guide.checklist),
  ...findRepeatedIds('guide.yaml', 'useCases', guide.useCases),
  ...findRepeatedIds('guide.yaml', 'securityTips', guide.securityTips),
  ...findRepeatedIds('guide.yaml', 'mistakes', guide.mistakes),
  ...findRepeatedIds('guide.yaml', 'apiKeys', guide.apiKeys),
  ...findRepeatedIds('guide.yaml', 'faq', guide.faq),
];

const findRepeatedIds = (
  file: string,
  list: string,
  items: readonly { readonly id: string }[],
): CatalogueProblem[] =>
  items.flatMap((item, index) =>
    items.findIndex((other) => other.id === item.id) === index
      ? []
      : [
          {
            file,
            path: formatPath([list, index, 'id']),
            message: `expected an id of its own, "${item.id}" is already taken`,
          },
        ],
  );
