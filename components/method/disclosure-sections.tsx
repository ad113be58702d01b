import Link from 'next/link';
import { Section } from '@/components/reading/section';
import { Compact } from '@/components/ui/table';
import { formatCount, formatDate, formatList } from '@/lib/format';
import type { Disclosures } from '@/lib/method/disclosures';
import type { Grade } from '@/lib/rubric/grades';

const gradeWords: Readonly<Record<Grade, string>> = {
  primary: 'regulators and filings',
  company: 'the companies themselves',
  press: 'press',
  'third-party': 'third parties',
};

/** How much of the edition is not known, counted. */
export function Gaps({ disclosures }: { disclosures: Disclosures }) {
  const { findings, open, notFound, sources, undated, grades } = disclosures;
  return (
    <Section id="gaps" title="Gaps in the data">
      <div className="flex max-w-prose flex-col gap-2">
        <p>
          Of {formatCount(findings, 'finding')}, {open} are open: evidence leaves more than one
          level possible. Of {notFound} nothing public was found at all.
        </p>
        <p>
          They rest on {formatCount(sources, 'source')}:{' '}
          {formatList(grades.map(({ grade, count }) => `${count} of ${gradeWords[grade]}`))}.{' '}
          {undated} carry no date of their own, so their age is not known.
        </p>
        <p>
          What firms show under a confidentiality agreement is not read. Public pages may be gone or
          changed since the day that is named beside each source.
        </p>
      </div>
    </Section>
  );
}

/** How findings are read, and how far a second reading moved them. */
export function Readers({ disclosures }: { disclosures: Disclosures }) {
  const { findings, readOnce, readTwice, rounds } = disclosures;
  const unknown = findings - readOnce - readTwice;
  return (
    <Section
      id="readers"
      title="Who reads"
      note={`A first reader writes each finding from its sources; a second reads some of them again without the first. In this edition ${readTwice} were read twice and ${readOnce} once${unknown > 0 ? `; of ${unknown} it is not recorded` : ''}, which each finding says.`}
    >
      <Compact.Table
        caption="What a second reading changed, by round"
        columns={[
          { name: 'Date', width: 'w-32' },
          { name: 'Read again' },
          { name: 'What came of it' },
        ]}
      >
        <Compact.Body>
          {rounds.map(({ date, read, result }) => (
            <Compact.Row key={read}>
              <Compact.RowHead className="font-normal!">{formatDate(date)}</Compact.RowHead>
              <Compact.Cell>{read}</Compact.Cell>
              <Compact.Cell>{result}</Compact.Cell>
            </Compact.Row>
          ))}
        </Compact.Body>
      </Compact.Table>
      <p className="mt-2 max-w-prose text-dense text-ink2">
        The doubtful findings were read again first, so the share that changed is more than a second
        reading would change of the rest.
      </p>
    </Section>
  );
}

/** What the project itself can say of who stands behind it, and what only its operator can. */
export function Ownership() {
  return (
    <Section id="ownership" title="Ownership and conflicts of interest">
      <div className="flex max-w-prose flex-col gap-2">
        <p>
          The software and the data belong to their contributors and may be run by anybody. The
          project names no owner, sponsor or client; who runs this installation, and what they earn
          by it, is theirs to say.
        </p>
        <p>
          Nothing in the software sells a place: a score reads levels and weights, a group reads
          requirements, and links to providers carry no mark of who sent a reader. There is no
          advertising and no tracking of visitors in it. Whether a contributor works for a provider
          is not recorded; whoever does is asked to say so in the proposal of a change, and every
          change needs a public source.
        </p>
        <p className="text-dense text-ink2">
          The comparison began with an article of September 2025, “Top Institutional Custody
          Providers (2025)” by Token Metrics. <Link href="/article">The September 2025 list</Link>{' '}
          is kept for comparison and plays no part in a score.
        </p>
      </div>
    </Section>
  );
}
