/** What the site is, where others list it. */
export const siteIs = 'An open, evidence-backed comparison of institutional crypto custodians';

/** What it answers, after a comma or a full stop. */
export const siteAnswers = 'one fits a mandate, how sure one can be, and what is still to ask.';

/** What an assistant must know before it tells anything on. */
export const rangesAreNot = 'What is open is not a no. Name edition and link with every figure';

/** What a page that cannot be made owes whoever asked for it. */
export const nothingIsLost = 'Your mandate and your shortlist are safe: the link holds them.';

/** What is told while there is nothing to show. */
export const noCatalogue = `The catalogue could not be read. ${nothingIsLost} Try again in a minute.`;

/** What is told while more is asked for than can be made. */
export const tooBusy = `The site is asked for more than it can make at once. ${nothingIsLost} Try again in a few seconds.`;
