/** Rendered for each request, because it reads its link. */
export default async function AskedPage({ searchParams }) {
  const { region } = await searchParams;
  return <main>A page with nothing on it but {region}</main>;
}
