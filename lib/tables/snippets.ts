/** Texts that people paste into a program of theirs; each reads one address or two, and nothing else. */

/** Excel and Power BI: Data, Get data, Blank query, Advanced editor. */
export const powerQuerySnippet = (address: string): string =>
  `let
  Source = Csv.Document(
    Web.Contents("${address}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
  Rows`;

/** Google Sheets: in one cell; the rows fill those below. */
export const sheetsSnippet = (address: string): string => `=IMPORTDATA("${address}")`;

/** Python with pandas: one factor of the findings beside the ranking under the mandate. */
export const pythonSnippet = (findings: string, ranking: string): string =>
  `import pandas as pd

findings = pd.read_csv("${findings}")
ranking = pd.read_csv("${ranking}")

insurance = findings[findings["factor"] == "security.insurance"]
print(
    insurance[["provider", "low", "high", "grade"]]
    .merge(ranking[["slug", "status", "score"]], left_on="provider", right_on="slug")
    .sort_values(["low", "high"], ascending=False)
    .to_string(index=False)
)`;

/** Clients of the Model Context Protocol keep the servers that they know in such a file. */
export const assistantSnippet = (address: string): string =>
  JSON.stringify({ mcpServers: { 'custodian-compare': { type: 'http', url: address } } }, null, 2);

/** A frame that shows a page of ours; the attribute's "&" is written as HTML wants it. */
export const embedSnippet = (address: string): string =>
  `<iframe
  src="${address.replaceAll('&', '&amp;')}"
  title="Custodians ranked by mandate"
  width="100%" height="760" loading="lazy"
></iframe>`;
