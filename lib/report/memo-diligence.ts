import type { Catalogue, Provider } from '@/lib/catalogue/types';
import type { DiligenceItem } from '@/lib/diligence/build-diligence';
import { listProviderDiligence } from '@/lib/diligence/list-diligence';
import { capitalise, formatList, toSentence } from '@/lib/format';
import type { MemoProvider } from './memo-model';

/**
 * How a provider stands to the packs that fit it, in a sentence each, and what its contracts, rules and
 * accounts say, for each company where they differ. It is a part of the memo for those who ask for it,
 * because it takes a page more; without it nothing of it is cited. The memo holds public evidence alone.
 */
export function toMemoDiligence(
  catalogue: Pick<Catalogue, 'diligence'>,
  provider: Provider,
): MemoProvider['diligence'] {
  const { packs, answers } = listProviderDiligence(catalogue, provider);
  const open = answers
    .filter(({ status }) => status === 'to-ask')
    .map(({ name }) => name.toLowerCase());
  return {
    packs: packs
      .filter(({ applies }) => applies)
      .map(({ pack, sentence }) => ({ name: pack.name, sentence })),
    rows: answers
      .filter(({ status }) => status !== 'to-ask')
      .map((item) => ({
        name: item.status === 'not-met' ? `${item.name}: not met` : item.name,
        text: sayAnswer(item),
        refs: item.sources.map(({ number }) => number),
      })),
    toAsk: open.length === 0 ? '' : `Looked for and not settled: ${formatList(open)}.`,
  };
}

/**
 * @example "Custody wallets per client. BitGo Europe GmbH (MiCA Article 70). Open for BitGo, Inc."
 */
function sayAnswer({ value, statement, companies }: DiligenceItem): string {
  const open = companies.filter(({ status }) => status === 'to-ask').map(({ name }) => name);
  const settled = companies
    .filter(({ status }) => status !== 'to-ask')
    .map(({ name, status, basis }) => {
      const word = status === 'not-met' ? ': not met' : '';
      return `${name}${basis === null ? '' : ` (${basis})`}${word}`;
    });
  return [
    ...(value === null && statement !== null ? [statement] : []),
    ...(value === null ? [] : [capitalise(value)]),
    ...(settled.length === 0 ? [] : [settled.join('; ')]),
    ...(open.length === 0 ? [] : [`Open for ${formatList(open)}`]),
  ]
    .map(toSentence)
    .join(' ');
}
