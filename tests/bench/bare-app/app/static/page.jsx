/** Prerendered: the fastest that Next serves a page. */
export default function StaticPage() {
  return <main>A page with nothing on it</main>;
}
