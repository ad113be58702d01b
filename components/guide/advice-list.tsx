/** Pieces of advice, each with a title of its own. */
export function AdviceList({
  items,
}: {
  items: readonly { id: string; title: string; text: string }[];
}) {
  return (
    <dl className="grid gap-x-9 gap-y-5 md:grid-cols-2">
      {items.map(({ id, title, text }) => (
        <div key={id} id={id} className="keep-together scroll-mt-6">
          <dt className="font-semibold">{title}</dt>
          <dd className="mt-0.5 text-ink2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
