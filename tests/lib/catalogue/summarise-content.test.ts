import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { summariseContent } from '@/lib/catalogue/summarise-content';
import { makeDataFolder, type DataFolder } from '../../fixtures/data-files';

describe('summariseContent', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => {
    folder.dispose();
  });

  it('counts providers, findings and sources in words', () => {
    const content = readDataFiles(folder.path);
    expect(summariseContent(content)).toBe('1 provider, 22 findings, 2 sources');
  });
});
