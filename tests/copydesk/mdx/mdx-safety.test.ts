import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { readMdx } from '../../../src/copydesk/mdx/mdx-file.ts';
import { storyMdx } from '../../../src/copydesk/astro/mdx-plugin.ts';
import { isSafeAddress } from '../../../src/copydesk/mdx/address.ts';

const read = (body: string) => readMdx('text.mdx', `---\ntitle: A text\n---\n\n${body}\n`).faults;

function compile(body: string): string {
  const compiled = mdxToJs(body, { mdastPlugins: [storyMdx], features: { frontmatter: true } });
  if (compiled instanceof Promise) throw new TypeError('the guard needs no promise');
  return compiled.code;
}

/** What a contributor could write to have code run at build or in the reader’s browser, or to fetch from elsewhere. */
const HOSTILE = [
  'import fs from "node:fs"',
  'export const stolen = process.env',
  'export default function Layout() { return null }',
  '{process.exit(1)}',
  'text {globalThis.x = 1} text',
  '{/* a comment */ process.exit(1) /* and another */}',
  'text {/* a */ await import("node:fs") /* b */} text',
  '{/* a */}{1}',
  '{}',
  '{"text"}',
  '{`${process.env.HOME}`}',
  '<Claim id={"x"}>text</Claim>',
  '<Claim {...props}>text</Claim>',
  '<Place id={fetch("https://evil.example")} />',
  '<Claim id="a" onClick="alert(1)">text</Claim>',
  '<Claim id="a" style="color: red">text</Claim>',
  '<Claim id="a" set:html="<script>alert(1)</script>">text</Claim>',
  '<Claim id="a" client:load="">text</Claim>',
  '<Claim id="a" claim="b">text</Claim>',
  '<Killed claim="another" />',
  '<script>alert(1)</script>',
  '<script claim="x">alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<style>body { display: none }</style>',
  '<div style="position: fixed">text</div>',
  '<div claim="x">text</div>',
  '<iframe src="https://evil.example" />',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)" />',
  '<a href="javascript:alert(1)">text</a>',
  '<form action="https://evil.example"><input /></form>',
  '<object data="x" />',
  '<meta http-equiv="refresh" content="0" />',
  '<constructor />',
  '<__proto__ />',
  '<Astro.slots.x />',
  '<a.b>text</a.b>',
  '<svg:a>text</svg:a>',
  '<>text</>',
  '<!-- a comment of HTML -->',
  '<b>text</b>',
  '![a picture](https://evil.example/pixel.gif)',
  '![a picture](javascript:alert(1))',
  '![a picture][pixel]\n\n[pixel]: https://evil.example/pixel.gif',
  '[text](javascript:alert(1))',
  '[text](JaVaScRiPt:alert(1))',
  '[text](  javascript:alert(1))',
  '[text](javascript&colon;alert(1))',
  '[text](javascript&#58;alert(1))',
  '[text](javascript&#x3a;alert(1))',
  '[text](java&#x0A;script:alert(1))',
  '[text](java&#9;script:alert(1))',
  '[text](javascript%3Aalert(1))',
  '[text](java%0ascript:alert(1))',
  '[text](%6Aavascript:alert(1))',
  '[text](%00javascript:alert(1))',
  '[text](<javascript:alert(1)>)',
  '[text](<java\tscript:alert(1)>)',
  '[text](vbscript:msgbox(1))',
  '[text](data:text/html,alert)',
  '[text](data:text/html;base64,PHNjcmlwdD4=)',
  '[text](blob:https://evil.example/1)',
  '[text](file:///etc/passwd)',
  '[text](ftp://evil.example/)',
  '[text](view-source:https://evil.example)',
  '[text](//evil.example)',
  '[text](/\\evil.example)',
  '[text](\\\\\\\\evil.example)',
  '[text](/%09/evil.example)',
  '[text](%2F%2Fevil.example)',
  '[text](%E0%A4%A)',
  '[text][ref]\n\n[ref]: javascript:alert(1)',
  '[ref]\n\n[ref]: <java&#x0A;script:alert(1)>',
  '- a list\n\n  [text](javascript:alert(1))',
  '> <Claim id="a">[text](javascript:alert(1))</Claim>',
  '# A heading {alert(1)}',
  '| a |\n| - |\n| {alert(1)} |',
  'a note[^1]\n\n[^1]: {alert(1)}',
  '<Claim id="a">{alert(1)}</Claim>',
  '<NotAFigure reason="a name">{alert(1)}</NotAFigure>',
  '<Claim id="A B">text</Claim>',
  '<Lost item="&quot;&gt;&lt;script&gt;" />',
];

/** What editors write every day, some of it in the neighbourhood of the above. */
const INNOCENT = [
  'Plain text.',
  '{/* A note to other editors. */}',
  'Text {/* with a note */} and a note {/* of two\nlines */}.',
  '{/* import x from "y" */}',
  '<Claim id="a"><Killed /> soldiers, by <Said /></Claim>',
  '<Claim id="a">\n\nA paragraph of a claim.\n\n</Claim>',
  '<Claim id="a">**<Wounded of="south" status="civilian" counting="total" />** in <Place id="ford" /></Claim>',
  '<Disputed question="who-fired-first" />',
  'The <NotAFigure reason="the name of a road">A 7</NotAFigure> road.',
  '[text](https://example.org/a?b=c&d=e#f)',
  '[text](http://example.org/%C3%BC)',
  '[text](mailto:desk@example.org)',
  '[text](/method/)',
  '[text](#count)',
  '[text](../a:b/)',
  '[text][ref]\n\n[ref]: https://example.org "A title"',
  'Code `{alert(1)}` and `<script>` in backticks.',
  '```\nimport x from "y"\n{alert(1)}\n```',
  'An escaped \\{ and \\< sign.',
  'The word javascript: in a sentence, and import as a word.',
  '> A quotation.\n\n- a\n- b\n\n| a |\n| - |\n| b |',
];

test('the table of hostile texts has no gap', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

test.each(HOSTILE)('the desk refuses %j', (body) => {
  const faults = read(body);
  expect(faults.length).toBeGreaterThan(0);
  for (const { line, column, message } of faults) {
    expect(line).toBeGreaterThanOrEqual(5);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^found .+; expected .+/s);
  }
});

test.each(HOSTILE)('the compiler’s guard refuses %j too', (body) => {
  expect(() => compile(body)).toThrow();
});

test.each(INNOCENT)('the desk and the guard let %j pass', (body) => {
  expect(read(body)).toEqual([]);
  expect(() => compile(body)).not.toThrow();
});

test('the guard says line and column in the form that Astro points at', () => {
  expect(() => compile('Text.\n\nMore {alert(1)} text.')).toThrow(
    '3:6: found {…}; expected text, or a comment {/* … */}',
  );
});

test('figure tags are compiled with the claim around them', () => {
  const code = compile(
    '<Claim id="a"><NotAFigure reason="abc"><Killed /></NotAFigure></Claim>\n\n<Claim id="b"><Wounded /></Claim>',
  );
  expect(code).toMatch(/_jsx\(Killed, \{\s*claim: "a"\s*\}\)/);
  expect(code).toMatch(/_jsx\(Wounded, \{\s*claim: "b"\s*\}\)/);
});

test.each([
  ['https://example.org', true],
  ['HTTPS://example.org', true],
  ['mailto:a@example.org', true],
  ['a/b:c', true],
  ['?q=javascript:x', true],
  ['', true],
  ['tel:1', false],
  ['javascript:', false],
  ['\u0001javascript:x', false],
  ['java\u00adscript:x', true],
  ['\\\\host', false],
  ['%', false],
])('of the address %j a reader may be sent there: %s', (address, safe) => {
  expect(isSafeAddress(address)).toBe(safe);
});
