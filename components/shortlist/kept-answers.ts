'use client';

import { parseStoredAnswers } from '@/lib/checklist/change-answers';
import type { CheckAnswers } from '@/lib/checklist/check-status';

/**
 * Answers that this browser keeps, for every mandate alike: a custodian's answer about its keys does
 * not change with the weights of the reader.
 */
const storageKey = 'checks';
const changed = 'checkschange';

export const noAnswers: CheckAnswers = {};

/** Storage can be forbidden; answers then last as long as the page. */
let unsaved: string | null = null;

let lastText: string | null = null;
let lastAnswers = noAnswers;

function readText(): string | null {
  try {
    return unsaved ?? localStorage.getItem(storageKey);
  } catch {
    return unsaved;
  }
}

/** The same object until something changes, as React asks of a store. */
export function readKeptAnswers(): CheckAnswers {
  const text = readText();
  if (text !== lastText) {
    lastText = text;
    lastAnswers = parseStoredAnswers(text);
  }
  return lastAnswers;
}

export function keepAnswers(answers: CheckAnswers): void {
  const text = JSON.stringify(answers);
  try {
    localStorage.setItem(storageKey, text);
    unsaved = null;
  } catch {
    unsaved = text;
  }
  window.dispatchEvent(new Event(changed));
}

/** Follows this tab and every other one of the same reader. */
export function subscribeToKeptAnswers(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}
