import type { Guide } from '@/lib/catalogue/types';

/** Plain headings: an answer can be linked to, found by search in the page, and printed. */
export function QuestionsAndAnswers({ faq }: Pick<Guide, 'faq'>) {
  return (
    <div className="flex max-w-prose flex-col gap-5">
      {faq.map(({ id, question, answer }) => (
        <section
          key={id}
          id={id}
          aria-labelledby={`${id}-title`}
          className="keep-together scroll-mt-6"
        >
          <h3 id={`${id}-title`} className="text-h3">
            {question}
          </h3>
          <p className="mt-0.5 text-ink2">{answer}</p>
        </section>
      ))}
    </div>
  );
}
