import { describe, expect, it } from 'vitest';
import { formatPercent } from '@/lib/format';
import { listRows } from '@/lib/questionnaire/build-questionnaire';
import { buildMemo } from '@/lib/report/build-memo';
import { buildShortlist } from '@/lib/report/build-shortlist';
import { makeMemoInput } from '../../fixtures/make-memo-input';

describe('the questions of a memo', () => {
  it('list open requirements and what is worth most, in the order of the questionnaire', () => {
    const input = makeMemoInput();
    const { questionnaire } = buildShortlist(input);
    const { rows, note } = buildMemo(input).questions;
    expect(rows.map(({ number, question }) => [number, question])).toEqual(
      listRows(questionnaire)
        .slice(0, rows.length)
        .map(({ number, question }) => [number, question]),
    );
    expect(rows[0]).toMatchObject({
      number: 'R1',
      provider: 'Borg Custody',
      section: 2,
      subject: 'EU',
      effect: 'Decides the EU requirement; changes no score.',
    });
    expect(note).toContain(
      `the chance of naming the right leader among the two on the shortlist is ${formatPercent(questionnaire.pRightLeader)}`,
    );
  });

  it('say with each question what an answer does', () => {
    const input = makeMemoInput();
    const { questionnaire } = buildShortlist(input);
    const effects = buildMemo(input).questions.rows.map(({ effect }) => effect);
    listRows(questionnaire)
      .slice(0, effects.length)
      .forEach(({ effect }, index) => {
        const said = effects[index]?.toLowerCase();
        expect(said).toContain(effect.rest);
        expect(said).toContain((effect.main ?? '').toLowerCase());
      });
  });

  it('fill a questionnaire for each provider that is asked, in the order of the sections', () => {
    const input = makeMemoInput();
    const { questionnaire } = buildShortlist(input);
    const { questionnaires } = buildMemo(input);
    expect(questionnaires.map(({ heading, section }) => [heading, section])).toEqual([
      ['Questionnaire: Acme Custody', 1],
      ['Questionnaire: Borg Custody', 2],
    ]);
    const numbers = questionnaires.flatMap(({ rows }) => rows.map(({ number }) => number));
    expect(numbers.toSorted()).toEqual(
      listRows(questionnaire)
        .map(({ number }) => number)
        .toSorted(),
    );
    const [acme] = questionnaires;
    expect(acme?.rows.find(({ subject }) => subject === 'Factor security.keys')).toMatchObject({
      question: 'What about security.keys?',
      known: 'Keys are documented.',
      refs: [1, 2],
    });
    expect(acme?.note).toContain(`these ${acme?.rows.length} points open`);
  });

  it('cite only sources that the memo lists', () => {
    const { questionnaires, sources } = buildMemo(makeMemoInput());
    const listed = sources.rows.map(({ number }) => number);
    for (const { rows } of questionnaires) {
      const cited = rows.flatMap(({ refs }) => refs);
      expect(cited.filter((number) => !listed.includes(number))).toEqual([]);
    }
  });

  it('are none where the mandate rules the shortlist out, which the note says', () => {
    const memo = buildMemo(makeMemoInput({ params: { shortlist: ['coda'] } }));
    expect(memo.questions.rows).toEqual([]);
    expect(memo.questions.note).toMatch(/there is nothing to ask\.$/);
    expect(memo.questionnaires).toEqual([]);
  });
});
