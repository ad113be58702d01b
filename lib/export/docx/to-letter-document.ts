import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { lightColours } from '@/lib/colours';
import { disclaimer } from '@/lib/disclaimer';
import type { Letter, LetterQuestion, LetterSource } from '@/lib/inquiry/build-letter';
import { letterFields } from '@/lib/inquiry/to-letter-text';
import { questionnaireColumns } from '@/lib/questionnaire/questionnaire-columns';

const toRgb = (hex: string): string => hex.slice(1).toUpperCase();
const ink = toRgb(lightColours.ink);
const ink2 = toRgb(lightColours.ink2);
const link = toRgb(lightColours.link);
const chosen = toRgb(lightColours.sel);

/** Spaces in twentieths of a point, type in half points. */
const after = (points: number): { spacing: { after: number } } => ({
  spacing: { after: points * 20 },
});
const small = 18;
/** A4 without its margins, in twentieths of a point. */
const textWidth = 9_600;
const labelWidth = 1_600;

/** The letter as a text document: each question with what is public, and a table to fill in. */
export function toLetterDocument({ title, lines, name, questions }: Letter): Document {
  return new Document({
    title,
    subject: title,
    description: disclaimer,
    creator: 'Custodian Compare',
    lastModifiedBy: 'Custodian Compare',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, color: ink, language: { value: 'en-GB' } } },
        heading1: { run: { font: 'Georgia', size: 34, color: ink }, paragraph: after(8) },
        heading2: {
          run: { size: 25, bold: true, color: ink },
          paragraph: { spacing: { before: 320, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_100, right: 1_150, bottom: 1_100, left: 1_150 },
          },
        },
        footers: { default: toFooter(name) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...lines.map((line) => new Paragraph({ text: line, ...after(6) })),
          ...questions.flatMap(toParts),
        ],
      },
    ],
  });
}

function toParts(asked: LetterQuestion): (Paragraph | Table)[] {
  const { id, number, subject, question, known, sources } = asked;
  return [
    new Paragraph({ text: `${number}. ${subject}`, heading: HeadingLevel.HEADING_2 }),
    new Paragraph({
      keepNext: true,
      children: [new TextRun({ text: question, bold: true })],
      ...after(4),
    }),
    new Paragraph({
      keepNext: true,
      children: [
        new TextRun({ text: `${questionnaireColumns.known}: `, color: ink2 }),
        new TextRun(known),
      ],
      ...after(3),
    }),
    ...sources.map(toSource),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [labelWidth, textWidth - labelWidth],
      rows: letterFields.map(toField),
    }),
    new Paragraph({
      children: [new TextRun({ text: id, size: 16, color: ink2 })],
      spacing: { before: 40, after: 0 },
    }),
  ];
}

function toSource({ text, url }: LetterSource): Paragraph {
  const style = { text, size: small };
  return new Paragraph({
    keepNext: true,
    children: [
      url === null
        ? new TextRun({ ...style, color: ink2 })
        : new ExternalHyperlink({
            link: url,
            children: [new TextRun({ ...style, color: link, underline: {} })],
          }),
    ],
    ...after(3),
  });
}

const toField = (label: string): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: labelWidth, type: WidthType.DXA },
        children: [
          new Paragraph({ keepNext: true, children: [new TextRun({ text: label, color: ink2 })] }),
        ],
      }),
      new TableCell({
        width: { size: textWidth - labelWidth, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, fill: chosen },
        children: [new Paragraph({ keepNext: true, text: '' })],
      }),
    ],
  });

const toFooter = (name: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 16,
            color: ink2,
            children: [
              `${name} · ${disclaimer} · `,
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
