import { Section } from '@/components/reading/section';
import type { DiligenceView } from '@/lib/diligence/build-diligence';
import { PackLines, PackLists } from './pack-lines';

type PacksSectionProps = {
  /** For each chosen pack, how every provider that is looked at stands to it. */
  packs: readonly { readonly id: string; readonly views: readonly DiligenceView[] }[];
};

/** What the chosen diligence packs ask, and what is public of it. Never a score. */
export function PacksSection({ packs }: PacksSectionProps) {
  return (
    <>
      {packs.map(({ id, views }) => {
        const [first] = views;
        if (first === undefined) return null;
        const { pack, lists, review } = first;
        return (
          <Section key={id} id={`pack-${id}`} title={pack.name} note={pack.description}>
            <PackLines views={views} />
            {review.length > 0 && (
              <p className="mt-3 max-w-prose text-dense">
                For you to do, which no provider answers:{' '}
                {review.map(({ name }) => name.toLowerCase()).join(', ')}.
              </p>
            )}
            <PackLists lists={lists} />
          </Section>
        );
      })}
    </>
  );
}
