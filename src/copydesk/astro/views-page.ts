/** Where dev shows a page as a phone has it and as other sites show a link to it; no build has it. */
export const VIEWS = 'dev/';

/** A page on a phone, beside the card and the words that other sites show for a link to it; both follow each save. */
export function viewsPage(base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Phone and card</title>
<style>
body { margin: 1rem; display: flex; flex-wrap: wrap; gap: 2rem; font: 1rem/1.4 sans-serif }
iframe { width: 390px; height: 844px; border: 1px solid }
section { width: 600px; max-width: 100% }
img { width: 100%; border: 1px solid }
</style>
<iframe title="The page on a phone"></iframe>
<section>
<p><a href="${base}">Back to the page</a></p>
<img alt="The card">
<p><b></b><br><span></span></p>
</section>
<script type="module">
const one = (name) => document.querySelector(name);
const given = new URLSearchParams(location.search).get('page') ?? '';
const page = new URL(given.startsWith('/') ? given : '${base}', location.origin);
const frame = one('iframe');
one('a').href = page.pathname;
frame.onload = () => {
  const of = (name) => frame.contentDocument.querySelector(\`meta[property="og:\${name}"]\`)?.content;
  const card = of('image');
  one('img').hidden = !card;
  if (card) one('img').src = \`\${new URL(card).pathname}?\${Date.now()}\`;
  one('b').textContent = of('title') ?? 'Other sites show no card for this page';
  one('span').textContent = of('description') ?? '';
};
frame.src = page.origin === location.origin ? page.pathname : '${base}';
</script>
</html>
`;
}

/** What dev adds to every page: a way to its views, in the corner; not where a page stands in a frame. */
export function viewsLink(base: string): string {
  return `if (window === window.top) {
  const link = document.createElement('a');
  link.href = ${JSON.stringify(`${base}${VIEWS}?page=`)} + encodeURIComponent(location.pathname);
  link.textContent = 'Phone and card';
  Object.assign(link.style, { position: 'fixed', right: '0', bottom: '0', padding: '.25rem .5rem', font: '12px sans-serif', background: '#fff', color: '#000' });
  document.body.append(link);
}`;
}
