/** The faults as a page of their own, for a dev server that has nothing else to show yet. */
export function faultPage(message: string, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content has faults</title>
<script type="module" src="${base}@vite/client"></script>
<pre>${escapeHtml(message)}</pre>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
