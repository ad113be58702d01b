'use client';

import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { keepAgain, useKeptFault } from '@/components/ui/kept-store';
import { Notice } from '@/components/ui/notice';

/** Says that something a reader entered would go with this page, and lets none of it go unasked. */
export function KeptFault() {
  const fault = useKeptFault();
  const isAtRisk = fault !== null;
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: Event): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  return (
    isAtRisk && (
      <div className="no-print mb-4">
        <Notice tone="error" action={<Button onClick={keepAgain}>Try to keep it again</Button>}>
          {fault} Leave it open until there is room: remove a decision that you no longer need, or
          other data of this site.
        </Notice>
      </div>
    )
  );
}
