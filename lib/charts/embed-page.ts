import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { lightColours } from '@/lib/colours';
import { disclaimer } from '@/lib/disclaimer';
import {
  formatBetween,
  formatDate,
  formatHash,
  formatRange,
  formatRank,
  formatScore,
} from '@/lib/format';
import { sayVerdict } from '@/lib/provider/mandate-verdict';
import { mandateSummary } from '@/lib/words/mandate-summary';
import { nameSet } from '@/lib/words/set-words';
import type { Notice } from '@/lib/url/mandate';
import type { CriterionId } from '@/lib/rubric/ids';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import type { Charted } from './frame-chart';
import { drawScoreBar, inkOf, sayAsked, sayPlace } from './score-chart';
import { lonePage, notListed } from './lone-page';
import { escapeMarkup, toSvg } from './to-svg';

type Embedded = Charted & { readonly notices: readonly Notice[] };

/** The ranking, small enough for a page of somebody else: no script, no form, nothing to fetch. */
export function toRankingEmbed(embedded: Embedded): string {
  const { view, assessment } = embedded;
  const out = view.ruledOut.filter(({ matchesSearch }) => matchesSearch);
  const groups = [
    ...view.groups.map(({ head, rows }) => ({ title: head?.title ?? null, rows })),
    { title: 'Ruled out', rows: out },
  ].filter(({ rows }) => rows.length > 0);
  const bodies = groups.map(({ title, rows }) => {
    const head =
      title === null
        ? ''
        : `<tr><th colspan="5" scope="rowgroup">${escapeMarkup(`${title} · ${rows.length}`)}</th></tr>`;
    return `<tbody>${head}${rows.map(toRow).join('')}</tbody>`;
  });
  const answer = view.answer.map(({ text }) => text).join('');
  return toPage(embedded, {
    title: 'Custodians ranked by mandate',
    main: `<p class="answer">${escapeMarkup(answer)}</p>
${sayMandate(embedded)}
<table>
<caption>Custodians by mandate, score out of 100; chances among ${escapeMarkup(nameSet(assessment))}</caption>
<thead><tr><th scope="col">Rank</th><th scope="col">Provider</th><th scope="col">Score, range</th><th scope="col" class="bar">0 to 100</th><th scope="col">Simulations</th></tr></thead>
${bodies.join('\n')}
</table>
${drawKey(assessment.model.criteria)}`,
  });
}

/** One provider under a mandate: what it is to it, its score, and each requirement with what decided it. */
export function toProviderEmbed(embedded: Embedded, provider: AssessedProvider): string {
  const words = { pass: 'Met', open: 'Open: ask', fail: 'Ruled out' } as const;
  const gates = provider.gates.map(
    ({ outcome, name, sentence }) =>
      `<li><strong>${escapeMarkup(`${words[outcome]}: ${name}.`)}</strong> ${escapeMarkup(sentence)}</li>`,
  );
  return toPage(embedded, {
    title: provider.name,
    main: `<p class="answer">${escapeMarkup(sayVerdict(provider, embedded.assessment).text)}</p>
<p class="score"><strong>${formatScore(provider.score)}</strong> of 100, ${escapeMarkup(formatBetween(provider.low, provider.high))}</p>
${drawBar(provider)}
${drawKey(provider.criteria)}
${sayMandate(embedded)}
${gates.length === 0 ? '' : `<ul>${gates.join('')}</ul>`}`,
  });
}

function sayMandate({ assessment: { model, params } }: Embedded): string {
  const weights = publishedWeights(model.criteria);
  const { asks, settings } = mandateSummary(params.mandate, weights, model);
  return `<p class="small">${escapeMarkup(`Mandate: ${asks}. ${settings}.`)}</p>`;
}

function toRow(row: AssessedProvider): string {
  const rank =
    row.place === 'ranked'
      ? formatRank(row.rank, row.tied)
      : row.place === 'apart'
        ? `(${row.wouldRank})`
        : '–';
  return `<tr><td>${rank}</td><th scope="row">${escapeMarkup(row.shortName)}<span>${escapeMarkup(sayAsked(row))}</span></th><td class="figure"><strong>${formatScore(row.score)}</strong> <span>${formatRange(row.low, row.high)}</span></td><td class="bar">${drawBar(row)}</td><td>${escapeMarkup(sayPlace(row).join(', '))}</td></tr>`;
}

/** Stretched to its column, which a needle's head would not bear. */
function drawBar(row: AssessedProvider): string {
  const shapes = drawScoreBar(row, { x: 0, y: 4, width: 320 });
  return toSvg(
    {
      width: 320,
      height: 30,
      title: `${row.shortName}: ${formatScore(row.score)}, ${formatBetween(row.low, row.high)}`,
      description: 'Solid: proven. Hatched: left open. Line: the score.',
      shapes: shapes.filter(({ kind }) => kind !== 'pointer'),
    },
    { idPrefix: `${row.slug}-`, size: 'width="100%" height="26" preserveAspectRatio="none"' },
  );
}

/** Which colour is which criterion. */
function drawKey(criteria: readonly { readonly id: CriterionId; readonly name: string }[]): string {
  const items = criteria.map(
    ({ id, name }) =>
      `<li><svg aria-hidden="true" width="10" height="10"><rect width="10" height="10" fill="${lightColours[inkOf(id)]}"/></svg> ${escapeMarkup(name)}</li>`,
  );
  return `<ul class="key small" aria-label="Criteria">${items.join('')}</ul>`;
}

function toPage(
  { assessment, link, notices }: Embedded,
  { title, main }: { title: string; main: string },
): string {
  const { date, hash } = assessment.model.edition;
  const { ink, ink2, line, line2, sunken, surface, focus } = lightColours;
  return lonePage({
    title,
    meta: notListed,
    style: `
:root { color-scheme: light; }
body { margin: 0; padding: 12px 14px; background: ${surface}; color: ${ink}; font: 14px/1.4 "IBM Plex Sans", "Segoe UI", Helvetica, Arial, sans-serif; }
h1, .answer { margin: 0 0 6px; font: 600 17px/1.3 "Source Serif 4", Georgia, serif; }
.answer { font-weight: 400; font-size: 15px; }
p { margin: 0 0 8px; }
.small, footer, caption { color: ${ink2}; font-size: 12px; }
caption { padding: 0 0 6px; text-align: start; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 8px 5px 0; border-top: 1px solid ${line}; text-align: start; vertical-align: middle; font-weight: 400; }
thead th { border-top: 0; color: ${ink2}; font-size: 12px; }
th[scope="row"], strong { font-weight: 600; }
th[scope="rowgroup"] { padding-inline: 6px; border-color: ${line2}; background: ${sunken}; font-weight: 600; }
.figure { white-space: nowrap; }
td span, th span { display: block; color: ${ink2}; font-size: 12px; font-weight: 400; }
.key { display: flex; flex-wrap: wrap; gap: 2px 12px; padding: 0; list-style: none; }
.key svg { display: inline; vertical-align: -1px; }
.bar { width: 40%; }
@media (max-width: 34rem) { table .bar { display: none; } }
svg { display: block; }
ul { margin: 0 0 8px; padding: 0 0 0 18px; }
footer { border-top: 1px solid ${line2}; padding-top: 6px; }
a { color: ${ink}; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid ${focus}; outline-offset: 2px; }
`,
    body: `<main>
<h1>${escapeMarkup(title)}</h1>
${notices.map(({ message }) => `<p class="small">${escapeMarkup(message)}</p>`).join('')}
${main}
</main>
<footer>Edition ${formatDate(date)}, ${formatHash(hash)}. <a href="${escapeMarkup(link)}" target="_blank" rel="noopener">Custodian Compare: the whole with its sources</a>. ${disclaimer}</footer>`,
  });
}
