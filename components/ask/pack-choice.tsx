import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/disclosure';
import { CheckField } from '@/components/ui/toggle';

type PackChoiceProps = {
  packs: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  chosen: readonly string[];
  /** The mandate, which the plain form takes along. */
  carried: readonly (readonly [string, string])[];
};

/** Diligence packs whose items the letters ask, too. */
export function PackChoice({ packs, chosen, carried }: PackChoiceProps) {
  return (
    <Details
      look="link"
      summary={
        chosen.length === 0
          ? 'Add a diligence pack to the letters'
          : `Diligence packs in the letters: ${chosen.length}`
      }
      open={chosen.length > 0}
      className="no-print mt-2"
    >
      <form action="/ask" method="get" className="mt-1 flex flex-col gap-1">
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
