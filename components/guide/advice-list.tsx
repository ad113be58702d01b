import { Section } from '@/components/reading/section';

type Advice = { readonly id: string; readonly title: string; readonly text: string };

/** Pieces of advice, each with a title of its own. */
export function AdviceList({ items }: { items: readonly Advice[] }) {
  return (
    <dl className="grid gap-x-9 gap-y-4 md:grid-cols-2">
      {items.map(({ id, title, text }) => (
        <div key={id} id={id} className="keep-together scroll-mt-6">
          <dt className="font-semibold">{title}</dt>
          <dd className="mt-0.5 text-dense text-ink2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The page of what keeps API keys safe, apart from the guide because other people read it. */
export function ApiKeysPage({ items, guideHref }: { items: readonly Advice[]; guideHref: string }) {
  return (
    <>
      <h1 className="text-h1">Keys that connect you to your custodian</h1>
      <p className="mt-3 max-w-[52rem] text-answer">
        Portfolio systems, treasury tools and accounting reach custody through API keys. Whoever
        holds such a key can do what it allows.
      </p>
      <div className="mt-8">
        <Section id="rules" title={`${items.length} rules`}>
          <AdviceList items={items} />
        </Section>
      </div>
      <p className="mt-8">
        <a href={guideHref} className="inline-flex target items-center">
          Back to the guide
        </a>
      </p>
    </>
  );
}
