import ts from 'typescript';

/** Attributes whose values are for machines. */
const CODE = /^(?:class|class:list|href|src|d|rel|sandbox|allow|transform|viewBox|points|data-.*)$/;

/** Attributes whose values are read out or shown, however short. */
const READ = /^(?:aria-label|aria-description|title|alt|placeholder|label|description)$/;

/** The words that a component, page or layout itself would print: text in its markup, and strings that read as words. */
export function printedWords(file: string, text: string): string[] {
  const found: string[] = [];
  for (const part of file.endsWith('.astro') ? partsOf(text) : [text])
    visit(ts.createSourceFile('part.tsx', part, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;

  function visit(node: ts.Node): void {
    if (isForNobody(node)) return;
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(plain(node.text));
    if (isWritten(node) && isPrinted(node)) found.push(plain(node.text));
    ts.forEachChild(node, visit);
  }
}

/** The front part of a component and its markup, which is near enough to TSX; without scripts, styles and comments. */
function partsOf(text: string): string[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)^---$([\s\S]*)/m.exec(text) ?? [];
  const markup = (body || text).replaceAll(
    /<(script|style)\b[\s\S]*?(?:<\/\1>|\/>)|<!--[\s\S]*?-->|<!doctype html>/gi,
    '',
  );
  return [front, `<>${markup}</>`];
}

/** Imports, types, names of fields, what is compared, and what only an editor reads because it stops the build. */
function isForNobody(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isThrowStatement(node) ||
    (ts.isJsxAttribute(node) && CODE.test(node.name.getText()))
  );
}

type Written = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isWritten(node: ts.Node): node is Written {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

function isPrinted(node: Written): boolean {
  if (isNameOrCompared(node)) return false;
  if (/\p{L}[,;:.]? \p{L}/u.test(node.text) || /^\p{Lu}\p{Ll}+$/u.test(node.text)) return true;
  return /\p{L}{2}/u.test(node.text) && (isShown(node) || isBetween(node));
}

function isNameOrCompared(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isElementAccessExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());
}

/** Whether a string lands in the markup as text, or in an attribute that is read. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return READ.test(parent.name.getText());
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || isShown(parent);
  const passes =
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node);
  return passes && isShown(parent);
}

/** Whether a string stands between the entries of a list. */
function isBetween({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'join'
  );
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
