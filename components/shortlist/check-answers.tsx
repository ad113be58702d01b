'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react';
import { readTypedName } from '@/components/decision-steps/typed-text';
import { readersDay } from '@/components/questionnaire/kept-private-answers';
import { usePrivateModel } from '@/components/questionnaire/use-private-model';
import { createKeptStore, useKept } from '@/components/ui/kept-store';
import type { AssessmentModel } from '@/lib/assessment/model';
import {
  buildChecklist,
  type CheckCell,
  type Checklist,
  type CheckRule,
  listSuggestions,
  type Suggestions,
} from '@/lib/checklist/build-checklist';
import {
  hasAnswers,
  mergeAnswers,
  withAnswer,
  withoutAnswers,
} from '@/lib/checklist/change-answers';
import {
  answerElsewhere,
  answersFor,
  type CheckProof,
  checksFor,
  type KeptCheck,
  parseKeptChecks,
  withAnswersFor,
  withProof,
} from '@/lib/checklist/kept-checks';
import type { Notice, RankingParams } from '@/lib/url/mandate';
import type { CheckAnswers, CheckStatus } from '@/lib/url/check-status';
import {
  type KnownChecks,
  parseChecksHash,
  toChecksParam,
  withChecks,
} from '@/lib/url/checks-param';

/** Answers that this browser keeps, each with the mandate that it was given for. */
export const keptChecks = createKeptStore('checks', parseKeptChecks, { what: 'answers to checks' });

/** The mandate whose answers are shown: its scope, and its requirements in words. */
type CheckMandate = { readonly scope: string; readonly asks: string };

const none: CheckAnswers = {};

/** What the cells of the checklist are decided from, for whoever holds private answers. */
type CheckedModel = {
  readonly items: readonly CheckRule[];
  readonly model: AssessmentModel;
  readonly params: RankingParams;
};

type CheckControls = {
  answers: CheckAnswers;
  /** The cell as this reader's private answers change it; null where they change nothing. */
  privateCell: (slug: string, itemId: string) => CheckCell | null;
  /** The answer under another mandate, where this one has none: it counts once it is confirmed. */
  elsewhere: (slug: string, itemId: string) => KeptCheck | null;
  /** What this browser keeps of an answer; null for one that came with the link, and where there is none. */
  keptCheck: (slug: string, itemId: string) => KeptCheck | null;
  prove: (slug: string, itemId: string, proof: CheckProof) => void;
  suggestions: Suggestions;
  /** A link that came with answers shows those; without them the browser's own are shown. */
  origin: 'link' | 'browser';
  /** What could not be read of the link's answers. */
  unread: readonly Notice[];
  answer: (slug: string, itemId: string, status: CheckStatus | null) => void;
  /** Takes back every answer about the providers on the page. @returns the way to bring them back */
  clear: () => () => void;
  /** Moves the link's answers into this browser. */
  keepLinkAnswers: () => void;
  /** Shows this browser's answers instead of the link's; null where it has none. */
  showKeptAnswers: (() => void) | null;
  /** A link with the present answers about the providers on the page, which no server gets. */
  withAnswers: (href: string) => string;
  known: KnownChecks;
};

const CheckContext = createContext<CheckControls | null>(null);

export function useCheckAnswers(): CheckControls {
  const controls = useContext(CheckContext);
  if (controls === null) throw new Error('This component belongs inside CheckAnswersProvider.');
  return controls;
}

type CheckAnswersProviderProps = {
  known: KnownChecks;
  mandate: CheckMandate;
  /** Of public evidence. */
  checked: CheckedModel;
  suggestions: Suggestions;
  /** The answers that an older link holds in its query; none where it holds none. */
  linkAnswers?: CheckAnswers;
  children: ReactNode;
};

/** Holds the answers of the checklist for everything on the page that shows or counts them. */
export function CheckAnswersProvider({
  known,
  mandate,
  checked,
  suggestions: publicSuggestions,
  linkAnswers = none,
  children,
}: CheckAnswersProviderProps) {
  const own = usePrivateCells(checked, known.slugs);
  const suggestions = useMemo(
    () => (own === null ? publicSuggestions : listSuggestions(own)),
    [own, publicSuggestions],
  );
  const all = useKept(keptChecks);
  const kept = useMemo(() => answersFor(all, mandate.scope), [all, mandate.scope]);
  const [fromLink, setFromLink] = useState<CheckAnswers | null>(
    hasAnswers(linkAnswers, known.slugs) ? linkAnswers : null,
  );
  const answers = fromLink ?? kept;

  const [unread, setUnread] = useState<readonly Notice[]>([]);

  // What stands after the "#" never reaches the server, so it is read here.
  const readLink = useEffectEvent((): void => {
    const { answers: given, notices } = parseChecksHash(window.location.hash, known);
    setUnread(notices);
    if (hasAnswers(given, known.slugs)) setFromLink(given);
  });
  useEffect(() => {
    const timer = setTimeout(() => readLink());
    const read = (): void => readLink();
    window.addEventListener('hashchange', read);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('hashchange', read);
    };
  }, []);

  // The link's answers are written back to it, so that a reload changes nothing.
  const writeLink = (next: CheckAnswers): void => {
    const { pathname, search, hash } = window.location;
    const here = `${pathname}${search}${hash}`;
    const there = withChecks(here, toChecksParam(next, known));
    if (there !== here) window.history.replaceState(null, '', there);
  };
  const writeBack = useEffectEvent(writeLink);
  useEffect(() => {
    if (fromLink === null) return;
    // After the router's own effects: when a page starts, it writes the link that it knows.
    const timer = setTimeout(() => writeBack(fromLink));
    return () => clearTimeout(timer);
  }, [fromLink]);

  const keep = (toNext: (current: CheckAnswers) => CheckAnswers): void => {
    const before = keptChecks.read();
    const next = toNext(answersFor(before, mandate.scope));
    keptChecks.keep(withAnswersFor(before, next, { ...mandate, ...here(), slugs: known.slugs }));
  };
  const prove = (
    slug: string,
    item: string,
    proof: CheckProof & Pick<KeptCheck, 'by' | 'on'>,
  ): void =>
    keptChecks.keep(withProof(keptChecks.read(), { slug, item, scope: mandate.scope }, proof));
  /** From what is there at that moment: several changes may come before anything is shown again. */
  const change = (toNext: (current: CheckAnswers) => CheckAnswers): void => {
    if (fromLink === null) keep(toNext);
    else setFromLink((current) => current && toNext(current));
  };
  const leaveLink = (): void => {
    setFromLink(null);
    writeLink(none);
  };
  const withAnswers = (href: string): string => withChecks(href, toChecksParam(answers, known));

  const controls: CheckControls = {
    answers,
    elsewhere: (slug, itemId) =>
      fromLink === null ? answerElsewhere(all, slug, itemId, mandate.scope) : null,
    privateCell: (slug, itemId) =>
      own?.rows
        .find(({ item }) => item.id === itemId)
        ?.cells.find(({ provider, isPrivate }) => provider === slug && isPrivate) ?? null,
    keptCheck: (slug, itemId) =>
      fromLink === null ? (all[slug]?.[itemId]?.[mandate.scope] ?? null) : null,
    prove: (slug, item, proof) => prove(slug, item, { ...proof, ...here() }),
    suggestions,
    origin: fromLink === null ? 'browser' : 'link',
    unread,
    answer: (slug, itemId, status) =>
      change((current) => withAnswer(current, slug, itemId, status)),
    clear: () => {
      const before = checksFor(keptChecks.read(), mandate.scope);
      change((current) => withoutAnswers(current, known.slugs));
      return () => {
        change((current) => mergeAnswers(withoutAnswers(current, known.slugs), answers));
        if (fromLink !== null) return;
        for (const slug of known.slugs) {
          for (const [item, proof] of Object.entries(before[slug] ?? {})) prove(slug, item, proof);
        }
      };
    },
    keepLinkAnswers: () => {
      keep((current) => mergeAnswers(current, fromLink ?? none));
      leaveLink();
    },
    showKeptAnswers: hasAnswers(kept, known.slugs) ? leaveLink : null,
    withAnswers,
    known,
  };
  return <CheckContext value={controls}>{children}</CheckContext>;
}

/** Who answers, and when. */
const here = (): { by: string; on: string } => ({
  by: readTypedName().trim(),
  on: readersDay(new Date()),
});

/** The checklist with private answers in place of public levels; null where there are none. */
function usePrivateCells(
  { items, model, params }: CheckedModel,
  slugs: readonly string[],
): Checklist<CheckRule> | null {
  const { model: own } = usePrivateModel(model);
  return useMemo(
    () =>
      own === model
        ? null
        : buildChecklist({ items, assessment: { model: own, params }, slugs, answers: none }),
    [own, model, items, params, slugs],
  );
}
