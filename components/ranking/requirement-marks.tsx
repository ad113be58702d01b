import { toneOf } from '@/components/evidence/evidence-tags';
import { OutcomeSign } from '@/components/ui/outcome';
import type { OutcomeTone } from '@/components/ui/outcome';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { sayRequirements } from '@/lib/ranking/ranking-groups';

/** More columns of marks than this would leave no room for the bar: then a count says it. */
const mostMarks = 5;

type Gates = AssessedProvider['gates'];

/** The codes of the requirements over their marks. */
export function RequirementCodes({ gates }: { gates: Gates }) {
  if (gates.length > mostMarks) return <>Requirements</>;
  return (
    <span className="flex">
      {gates.map(({ id, code, name }) => (
        <abbr key={id} title={name} className="w-9.5 whitespace-nowrap no-underline">
          {code}
        </abbr>
      ))}
    </span>
  );
}

/** How the requirements came out, mark by mark, and in a line what is still to be asked. */
export function RequirementMarks({ gates }: { gates: Gates }) {
  const met = gates.filter(({ outcome }) => outcome === 'pass').length;
  return (
    <>
      {gates.length > mostMarks ? (
        <p className="font-medium">
          {met} of {gates.length} met
        </p>
      ) : (
        <RequirementSigns gates={gates} className="flex max-md:gap-1.5 md:*:w-9.5" />
      )}
      <p className="pt-0.5 text-axis text-ink2 md:max-w-48">{sayRequirements(gates)}</p>
    </>
  );
}

type RequirementSignsProps = { gates: Gates; className?: string };

/** The marks alone. */
export function RequirementSigns({ gates, className = 'flex gap-0.5' }: RequirementSignsProps) {
  return (
    <ul aria-label="Your requirements" className={className}>
      {gates.map((gate) => (
        <li key={gate.id} className="flex">
          <OutcomeSign
            tone={toneOf(gate)}
            label={gate.outcome === 'pass' ? `${gate.chip}: met` : gate.chip}
          />
        </li>
      ))}
    </ul>
  );
}

const toneWords: Readonly<Record<OutcomeTone, string>> = {
  pass: 'met',
  part: 'met with limits',
  open: 'open',
  fail: 'not met',
};

/** What the marks and codes mean. */
export function RequirementKey({ gates }: { gates: Gates }) {
  if (gates.length === 0) return null;
  const tones: readonly OutcomeTone[] = ['pass', 'part', 'open', 'fail'];
  const codes = gates.filter(({ code, label }) => code !== label);
  return (
    <ul
      aria-label="Marks"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-caption text-ink2"
    >
      {tones.map((tone) => (
        <li key={tone} className="flex items-center gap-1.5">
          <OutcomeSign tone={tone} label="" />
          {toneWords[tone]}
        </li>
      ))}
      {codes.length > 0 && codes.length <= mostMarks && (
        <li>{codes.map(({ code, labelInSentence }) => `${code} ${labelInSentence}`).join(', ')}</li>
      )}
    </ul>
  );
}
