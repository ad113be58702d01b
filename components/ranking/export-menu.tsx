import { Glyph } from '@/components/ui/glyph';
import { Menu } from '@/components/ui/menu';
import { toHref } from '@/lib/url/ranking-query';
import { useRanking } from './ranking-context';

const formats = [
  { path: '/export.csv', label: 'CSV', holds: 'the table, for spreadsheets' },
  { path: '/export.json', label: 'JSON', holds: 'with findings and sources' },
  { path: '/export.xlsx', label: 'XLSX', holds: 'with live scoring and questionnaire' },
] as const;

/** What is on the screen as a file: the same rows in the same order. */
export function ExportMenu() {
  const { params, publishedWeights } = useRanking();
  return (
    <Menu
      summary={
        <>
          <Glyph name="download" className="size-3.5" />
          {formats.map(({ label }) => label).join(', ')}
          <span className="sr-only">: this ranking as a file</span>
        </>
      }
    >
      {formats.map(({ path, label, holds }) => (
        <li key={path}>
          <a
            href={toHref(path, params, publishedWeights)}
            className="flex target items-center gap-2 px-2"
          >
            {label}
            <span className="text-dense text-ink2">{holds}</span>
          </a>
        </li>
      ))}
    </Menu>
  );
}
