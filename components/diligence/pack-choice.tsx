import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import { CheckField } from '@/components/ui/toggle';

type PackChoiceProps = {
  packs: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  chosen: readonly string[];
  /** The mandate, which the plain form takes along. */
  carried: readonly (readonly [string, string])[];
  /** The page that the choice is for. */
  action: string;
  /** What a chosen pack is added to, after "the": "letters". */
  to: string;
};

/** Diligence packs whose items are asked, or checked, too. */
export function PackChoice({ packs, chosen, carried, action, to }: PackChoiceProps) {
  return (
    <Details
      look="link"
      summary={
        chosen.length === 0
          ? `Add a diligence pack to the ${to}`
          : `Diligence packs in the ${to}: ${chosen.length}`
      }
      open={chosen.length > 0}
      className="no-print mt-2"
    >
      <form action={action} method="get" className="mt-1 flex flex-col gap-1">
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {packs.map(({ id, name, description }) => (
          <CheckField
            key={id}
            name="pack"
            value={id}
            defaultChecked={chosen.includes(id)}
            label={
              <span>
                {name} <span className="text-caption text-ink2">{description}</span>
              </span>
            }
          />
        ))}
        <Button type="submit" className="self-start">
          Apply
        </Button>
      </form>
    </Details>
  );
}
