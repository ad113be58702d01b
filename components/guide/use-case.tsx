import { LinkButton } from '@/components/ui/button';
import type { UseCaseView } from '@/lib/guide/build-guide-view';
import type { RankingParams } from '@/lib/url/mandate';
import { NamedProviders } from './named-providers';
import { UseCaseOutcomes } from './use-case-outcomes';

export type UseCaseProps = UseCaseView & {
  /** When the article named providers. */
  namedOn: string;
  /** The mandate of the reader, for a use case without one of its own. */
  present: RankingParams;
  hrefOf: (path: string, params: RankingParams) => string;
};

/** One use case: whom the article named for it, who meets its requirements now, and its link. */
export function UseCase(props: UseCaseProps) {
  const { useCase, preset, named, providers, hasRequirements, namedOn, present, hrefOf } = props;
  const hrefOfProvider = (slug: string): string =>
    hrefOf(`/providers/${slug}`, preset?.params ?? present);
  return (
    <article
      id={useCase.id}
      aria-labelledby={`${useCase.id}-title`}
      className="scroll-mt-6 border-t border-line pt-5"
    >
      <h3 id={`${useCase.id}-title`} className="text-name">
        {useCase.title}
      </h3>
      <p className="mt-1 max-w-prose">{useCase.text}</p>
      <div className="mt-4 grid gap-x-9 gap-y-5 lg:grid-cols-2">
        <NamedProviders
          named={named}
          namedOn={namedOn}
          hrefOf={hrefOfProvider}
          showGates={hasRequirements}
        />
        {hasRequirements && <UseCaseOutcomes providers={providers} hrefOf={hrefOfProvider} />}
      </div>
      {preset && (
        <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkButton href={hrefOf('/', preset.params)}>Rank for “{preset.preset.name}”</LinkButton>
          <p className="max-w-prose min-w-0 flex-1 basis-72 text-dense text-ink2">
            {preset.preset.description}
          </p>
        </div>
      )}
    </article>
  );
}
