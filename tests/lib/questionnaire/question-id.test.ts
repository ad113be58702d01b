import { describe, expect, it } from 'vitest';
import {
  findingQuestionId,
  parseQuestionId,
  requirementQuestionId,
} from '@/lib/questionnaire/question-id';
import { requirementIds } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';

describe('parseQuestionId', () => {
  it('reads back the id of every finding and every requirement', () => {
    for (const factor of factorIds) {
      expect(parseQuestionId(findingQuestionId('acme', factor), ['acme'])).toEqual({
        kind: 'finding',
        provider: 'acme',
        factor,
      });
    }
    for (const gate of requirementIds) {
      expect(parseQuestionId(requirementQuestionId('acme', gate), ['acme'])).toEqual({
        kind: 'requirement',
        provider: 'acme',
        gate,
      });
    }
  });

  it('reads an id in any case and with blanks around it', () => {
    expect(parseQuestionId(' Acme/Security.Keys\n', ['acme'])).toMatchObject({ provider: 'acme' });
  });

  it('is null for a provider, factor or requirement that is not known', () => {
    for (const id of [
      '',
      'acme',
      'pluto/security.keys',
      'acme/security.moons',
      'acme/region:eu',
      'acme/gate:region:mars',
      'acme/security.keys/more',
      'constructor/security.keys',
    ]) {
      expect(parseQuestionId(id, ['acme'])).toBeNull();
    }
  });
});
