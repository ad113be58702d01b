'use client';

import { useReaderAnswers } from '@/components/questionnaire/kept-private-answers';
import { sayPack } from '@/lib/diligence/build-diligence';
import { type ItemToTell, type PackToTell, statusForReader } from '@/lib/diligence/reader-items';
import { sayItemAnswer } from '@/lib/questionnaire/private-answers';
import { ItemMark } from './item-mark';

/** How many items of a pack have what, as this reader knows it. */
export function PackSentence({ pack: { subject, provider, items } }: { pack: PackToTell }) {
  const own = useReaderAnswers();
  const decided = items.map((item) => ({ status: statusForReader(item, provider, own) }));
  return <>{sayPack(subject, decided)}</>;
}

type ItemStandingProps = { provider: string; item: ItemToTell };

/** Where an item stands for this reader, and the private answer that it rests on. */
export function ItemStanding({ provider, item }: ItemStandingProps) {
  const own = useReaderAnswers();
  const status = statusForReader(item, provider, own);
  const answer = own.items[provider]?.[item.id];
  return (
    <>
      <ItemMark status={status} />
      {answer && status !== item.status && (
        <span className="block text-caption text-ink2">{sayItemAnswer(answer)}</span>
      )}
    </>
  );
}
