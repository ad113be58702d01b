export type MarkdownColumn = { readonly name: string; readonly numeric?: boolean };

/**
 * A table of GitHub-flavoured Markdown; numbers are aligned to the right.
 *
 * @param rows inline Markdown by row; plain text must have gone through `escapeMarkdown`
 * @throws RangeError when a row has another number of cells than there are columns.
 */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    columns.map(({ name }) => name),
    columns.map(({ numeric = false }) => (numeric ? '--:' : ':--')),
    ...rows,
  ];
  return lines
    .map((cells) => {
      if (cells.length !== columns.length) {
        throw new RangeError(`expected ${columns.length} cells; got ${cells.length}`);
      }
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}
