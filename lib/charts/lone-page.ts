import { escapeMarkup } from './to-svg';

type LonePage = {
  readonly title: string;
  /** The one line about the page beside its alphabet and width. */
  readonly meta: string;
  readonly style: string;
  /** Markup, escaped by who writes it. */
  readonly body: string;
};

/** A page that stands alone, without layout, script or file: framed by others, or where none can be made. */
export const lonePage = ({ title, meta, style, body }: LonePage): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${meta}
<title>${escapeMarkup(title)} · Custodian Compare</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** For pages that no search engine shall list. */
export const notListed = '<meta name="robots" content="noindex">';
