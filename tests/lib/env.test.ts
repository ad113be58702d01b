import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/env';

const database = (DATABASE_URL?: string) => parseEnv({ DATABASE_URL }).database;

describe('parseEnv', () => {
  it('nothing set: a file in var', () => {
    const file = path.resolve('var/custodian-compare.db');
    const expected = { engine: 'sqlite', file, url: `file://${file}` };
    expect(parseEnv({}).database).toEqual(expected);
    expect(database('')).toEqual(expected);
  });

  it.each([
    ['file:./some/catalogue.db', path.resolve('some/catalogue.db')],
    ['file:catalogue.db', path.resolve('catalogue.db')],
    ['file:/srv/catalogue.db', '/srv/catalogue.db'],
    ['file:///srv/catalogue.db', '/srv/catalogue.db'],
    ['file:/srv/with space.db', '/srv/with space.db'],
  ])('%s is the file %s', (url, file) => {
    expect(database(url)).toMatchObject({ engine: 'sqlite', file });
  });

  it.each(['postgresql://me:secret@db.example:5432/catalogue', 'postgres://localhost/catalogue'])(
    '%s is a PostgreSQL server',
    (url) => {
      expect(database(url)).toEqual({ engine: 'postgresql', url });
    },
  );

  it.each([
    'mysql://localhost/x',
    'catalogue.db',
    'file:',
    'file::memory:',
    'file:a.db?x=1',
    'postgresql://',
  ])('%s is refused with the name of the variable and what was expected', (url) => {
    expect(() => database(url)).toThrow(/DATABASE_URL: expected file:path\/to\/file.db/);
  });

  it('the message never repeats the value, which may hold a password', () => {
    expect(() => database('mysql://me:secret@host/x')).toThrow(
      expect.not.objectContaining({
        message: expect.stringContaining('secret') as string,
      }) as Error,
    );
  });

  it('SITE_URL unset or empty leaves the origin to each request', () => {
    expect(parseEnv({}).siteOrigin).toBeNull();
    expect(parseEnv({ SITE_URL: '' }).siteOrigin).toBeNull();
  });

  it('SITE_URL gives the origin without path, and must be a web address', () => {
    expect(parseEnv({ SITE_URL: 'https://custody.example/app/' }).siteOrigin).toBe(
      'https://custody.example',
    );
    expect(() => parseEnv({ SITE_URL: 'custody.example' })).toThrow(/SITE_URL/);
    expect(() => parseEnv({ SITE_URL: 'file:///etc' })).toThrow(/SITE_URL/);
  });

  it('REPORT_URL is a template that names what it takes; an unknown name is refused', () => {
    const url = 'https://forge.example/new?title={title}&body={text}';
    expect(parseEnv({}).report).toEqual({ url: null, email: null });
    expect(parseEnv({ REPORT_URL: url, REPORT_EMAIL: '' }).report).toEqual({ url, email: null });
    for (const wrong of [
      'https://forge.example/new?body={body}',
      'https://forge.example/new',
      'javascript:alert({text})',
      '{text}',
    ]) {
      expect(() => parseEnv({ REPORT_URL: wrong })).toThrow(/REPORT_URL: expected an http\(s\)/);
    }
  });

  it('REPORT_EMAIL is an address of mail, SOURCE_URL one of the web', () => {
    const REPORT_EMAIL = 'reports@custody.example';
    expect(parseEnv({ REPORT_EMAIL }).report.email).toBe(REPORT_EMAIL);
    expect(() => parseEnv({ REPORT_EMAIL: 'reports' })).toThrow(/REPORT_EMAIL/);
    expect(parseEnv({ SOURCE_URL: 'https://forge.example/it' }).sourceUrl).toBe(
      'https://forge.example/it',
    );
    expect(() => parseEnv({ SOURCE_URL: 'forge.example' })).toThrow(/SOURCE_URL/);
  });
});
