import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packBallot, unpackBallot } from '@/lib/decision/ballot-link';
import { openRecordFile } from '@/lib/decision/extract-record';
import { openBallot, openRecord } from '@/lib/decision/open-record';
import { balloted, makeBallot, makeRecord, proposed } from '../../fixtures/make-decision';

const textOf = (value: unknown): string => JSON.stringify(value, null, 2);
const refusalsOf = (text: string): readonly string[] => {
  const opened = openRecord(text);
  return opened.ok ? [] : opened.refusals;
};

describe('openRecord', () => {
  const record = makeRecord(balloted(makeBallot()), proposed());

  it('takes a record back as it was saved, formatted anew or with a byte order mark', () => {
    for (const text of [JSON.stringify(record), textOf(record), `\uFEFF${textOf(record)}`]) {
      expect(openRecord(text)).toEqual({ ok: true, value: record });
    }
  });

  it('refuses what is damaged, foreign or of a newer version, and says which', () => {
    expect(refusalsOf(textOf(record).slice(0, -20))).toEqual([
      'This is no JSON: the file is damaged, or it is no decision record.',
    ]);
    expect(refusalsOf('{"name":"something else"}')).toEqual([
      'format: expected “custodian-compare/decision”; this file is no decision record.',
    ]);
    expect(refusalsOf('null')).toHaveLength(1);
    expect(refusalsOf(textOf({ ...record, version: 2 }))[0]).toContain('version 2, which is newer');
  });

  it('names the field that does not fit', () => {
    const events = record.events.map((event) =>
      event.type === 'proposed' ? { ...event, text: 'x'.repeat(4001) } : event,
    );
    expect(refusalsOf(textOf({ ...record, events }))).toEqual([
      'events[2].text: expected at most 4000 characters',
    ]);
    expect(refusalsOf(textOf({ ...record, more: 1 }))[0]).toMatch(/^file: /);
  });

  it('refuses an event and a ballot that were changed after they were made', () => {
    const events = record.events.map((event) =>
      event.type === 'proposed' ? { ...event, primary: 'borg' } : event,
    );
    expect(refusalsOf(textOf({ ...record, events }))).toEqual([
      'events[2].hash: Event 3 was changed after it was written.',
    ]);
    const tampered = makeRecord(balloted({ ...makeBallot(), name: 'Carl Example' }));
    expect(refusalsOf(textOf(tampered))).toEqual([
      'The ballot of Carl Example was changed after it was made.',
    ]);
  });

  it('keeps markup as the text that it is', () => {
    const text = '<img src=x onerror=alert(1)>';
    const opened = openRecord(textOf(makeRecord(proposed({ text }))));
    expect(opened.ok && opened.value.events[1]).toMatchObject({ text });
  });
});

describe('a ballot in a link', () => {
  const ballot = makeBallot({
    levels: [{ provider: 'acme', factor: 'security.keys', level: 2, why: 'No module is named.' }],
  });
  const link = `https://example.org/decide#ballot=${packBallot(ballot)}`;

  it('comes back from the whole link, from its fragment alone and from the packed letters', () => {
    for (const text of [link, `#ballot=${packBallot(ballot)}`, packBallot(ballot)]) {
      expect(unpackBallot(text)).toEqual({ ok: true, value: ballot });
    }
  });

  it('comes back from a link that a mail program broke into lines', () => {
    expect(unpackBallot(link.replace(/.{40}/g, '$&\r\n'))).toEqual({ ok: true, value: ballot });
  });

  it('is refused where letters are missing or changed', () => {
    for (const text of [link.slice(0, -30), '#ballot=AAAA', 'hello world', '']) {
      expect(unpackBallot(text).ok).toBe(false);
    }
    const changed = JSON.stringify({ ...ballot, name: 'Somebody Else' });
    expect(openBallot(changed)).toEqual({
      ok: false,
      refusals: ['hash: this ballot was changed after it was made.'],
    });
  });
});

describe('openRecordFile', () => {
  const record = makeRecord(proposed());
  const json = JSON.stringify(record);
  const pdf = (stream: Uint8Array, filter: string): Uint8Array =>
    Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n7 0 obj\n<< /Type /EmbeddedFile ${filter}/Length ${stream.length} >>\nstream\n`,
      ),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);

  it('finds a record in a PDF, as it is or deflated', () => {
    for (const bytes of [
      pdf(Buffer.from(json), ''),
      pdf(deflateSync(json), '/Filter /FlateDecode '),
    ]) {
      expect(openRecordFile(bytes)).toEqual({ ok: true, value: record });
    }
  });

  it('refuses a PDF without one, one that is cut off, and one that unpacks beyond its bounds', () => {
    const bomb = deflateSync(Buffer.alloc(100_000_000));
    for (const bytes of [
      Buffer.from('%PDF-1.7\n%%EOF'),
      pdf(deflateSync(json), '/Filter /FlateDecode ').subarray(0, 300),
      pdf(bomb, '/Filter /FlateDecode '),
    ]) {
      expect(openRecordFile(bytes).ok).toBe(false);
    }
  });
});
