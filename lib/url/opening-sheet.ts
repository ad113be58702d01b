import type { Notice } from './mandate';
import { toRawParams, type SearchParams } from './raw-params';
import { readChoice } from './read-values';

/** The sheets that a link can open the workbook on, the usual one first. */
export const openingSheets = ['ranking', 'questionnaire'] as const;

export type OpeningSheet = (typeof openingSheets)[number];

/** The name of the parameter, which no page has. */
export const openingSheetParameter = 'sheet';

/** Who comes for the questions finds them on top; the other sheets are the same. */
export function parseOpeningSheet(searchParams: SearchParams): {
  opensOn: OpeningSheet;
  notices: Notice[];
} {
  const notices: Notice[] = [];
  const raw = toRawParams(searchParams);
  const opensOn = readChoice(raw, openingSheetParameter, openingSheets, (notice) =>
    notices.push(notice),
  );
  return { opensOn, notices };
}
