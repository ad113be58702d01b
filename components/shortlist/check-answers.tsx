'use client';

import Link from 'next/link';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
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
  type KeptCheck,
  parseKeptChecks,
  withAnswersFor,
} from '@/lib/checklist/kept-checks';
import type { RankingParams } from '@/lib/url/mandate';
import type { CheckAnswers, CheckStatus } from '@/lib/url/check-status';
import { type KnownChecks, toChecksParam, withChecks } from '@/lib/url/checks-param';

/** Answers that this browser keeps, each with the mandate that it was given for. */
export const keptChecks = createKeptStore('checks', parseKeptChecks);

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
  suggestions: Suggestions;
  /** A link that came with answers shows those; without them the browser's own are shown. */
  origin: 'link' | 'browser';
  answer: (slug: string, itemId: string, status: CheckStatus | null) => void;
  /** Replaces the answers about the providers on the page. */
  replaceAll: (answers: CheckAnswers) => void;
  /** Moves the link's answers into this browser. */
  keepLinkAnswers: () => void;
  /** Shows this browser's answers instead of the link's; null where it has none. */
  showKeptAnswers: (() => void) | null;
  /** A link with the present answers about the providers on the page. */
  withAnswers: (href: string) => string;
  /** A link within the site: it needs the answers only where the browser does not keep them. */
  onwards: (href: string) => string;
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
  /** The answers that the link holds; empty where it holds none. */
  linkAnswers: CheckAnswers;
  children: ReactNode;
};

/** Holds the answers of the checklist for everything on the page that shows or counts them. */
export function CheckAnswersProvider({
  known,
  mandate,
  checked,
  suggestions: publicSuggestions,
  linkAnswers,
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

  // What changes in the link's answers is written back to it, so that a reload changes nothing.
  const writeLink = useEffectEvent((next: CheckAnswers): void => {
    const here = `${window.location.pathname}${window.location.search}`;
    const { hash } = window.location;
    window.history.replaceState(null, '', withChecks(here, toChecksParam(next, known)) + hash);
  });
  const shownFirst = useRef(fromLink);
  useEffect(() => {
    if (fromLink === shownFirst.current) return;
    // After the router's own effects: when a page starts, it writes the link that it knows.
    const timer = setTimeout(() => writeLink(fromLink ?? none));
    return () => clearTimeout(timer);
  }, [fromLink]);

  const keep = (toNext: (current: CheckAnswers) => CheckAnswers): void => {
    const before = keptChecks.read();
    const next = toNext(answersFor(before, mandate.scope));
    const on = readersDay(new Date());
    keptChecks.keep(withAnswersFor(before, next, { ...mandate, on, slugs: known.slugs }));
  };
  /** From what is there at that moment: several changes may come before anything is shown again. */
  const change = (toNext: (current: CheckAnswers) => CheckAnswers): void => {
    if (fromLink === null) keep(toNext);
    else setFromLink((current) => current && toNext(current));
  };
  const leaveLink = (): void => setFromLink(null);
  const withAnswers = (href: string): string => withChecks(href, toChecksParam(answers, known));

  const controls: CheckControls = {
    answers,
    elsewhere: (slug, itemId) =>
      fromLink === null ? answerElsewhere(all, slug, itemId, mandate.scope) : null,
    privateCell: (slug, itemId) =>
      own?.rows
        .find(({ item }) => item.id === itemId)
        ?.cells.find(({ provider, isPrivate }) => provider === slug && isPrivate) ?? null,
    suggestions,
    origin: fromLink === null ? 'browser' : 'link',
    answer: (slug, itemId, status) =>
      change((current) => withAnswer(current, slug, itemId, status)),
    replaceAll: (next) =>
      change((current) => mergeAnswers(withoutAnswers(current, known.slugs), next)),
    keepLinkAnswers: () => {
      keep((current) => mergeAnswers(current, fromLink ?? none));
      leaveLink();
    },
    showKeptAnswers: hasAnswers(kept, known.slugs) ? leaveLink : null,
    withAnswers,
    onwards: fromLink === null ? (href) => href : withAnswers,
    known,
  };
  return <CheckContext value={controls}>{children}</CheckContext>;
}

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

type OnwardLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** A link to another state of this page that does not lose the answers that came with the link. */
export function OnwardLink({ href, ...rest }: OnwardLinkProps) {
  const { onwards } = useCheckAnswers();
  return <Link href={onwards(href)} {...rest} />;
}
