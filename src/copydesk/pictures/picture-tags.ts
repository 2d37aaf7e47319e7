import { basename, join } from 'node:path';
import { didYouMean } from '../../domain/values/near-words.ts';
import type { Desk } from '../desk/desk.ts';
import type { Text } from '../desk/text-files.ts';
import { findFigureInLine } from '../figures/figure-lint.ts';
import { attributesOf, walk, type MdxNode } from '../mdx/mdx-rules.ts';
import { PALETTE } from '../mdx/palette.ts';
import { checkFiles } from './picture-files.ts';

/** A tag that shows a picture, in its text, and where on this machine the file lies, if it does. */
interface Shown extends Text {
  node: MdxNode;
  file: string;
  path: string | undefined;
}

/** The pictures that texts show: each file is there and a picture of some size, and their words hold no figure. */
export function checkPictures(desk: Desk, texts: readonly Text[]): void {
  const shown = texts.flatMap((text) => shownIn(desk, text));
  const told = checkFiles(shown.flatMap(({ path }) => path ?? []));
  for (const one of shown) {
    checkWords(desk, one);
    if (one.slug === 'background') tell(desk, one, IN_BACKGROUND);
    const wrong = one.path === undefined ? wordMissing(desk, one) : told.get(one.path);
    if (isNamed(one) && wrong !== undefined) tell(desk, one, `found file="${one.file}"${wrong}`);
  }
}

const IN_BACKGROUND =
  'found <Picture> in the background; expected it in the article or an update, for every sentence here stands on a fact';

/** A text that cannot be read counts as showing all that lies beside it. */
function shownIn(desk: Desk, text: Text): Shown[] {
  const { tree } = text.text;
  if (!tree) for (const path of desk.files.pictures(text.folder)) desk.files.take(path);
  const shown: Shown[] = [];
  walk(tree ?? { type: 'root' }, (node) => {
    if (node.name !== 'Picture') return;
    const { file = '' } = attributesOf(node);
    const path = join(text.folder, file);
    const found = isNamed({ file }) && desk.files.has(path) ? desk.files.take(path) : undefined;
    shown.push({ ...text, node, file, path: found });
  });
  return shown;
}

/** What is no name of a picture is told by the rules of its tag. */
function isNamed({ file }: Pick<Shown, 'file'>): boolean {
  return PALETTE['Picture']!.attributes['file']!.form.test(file);
}

function wordMissing(desk: Desk, { folder, file }: Shown): string {
  const names = desk.files.pictures(folder).map((path) => basename(path));
  const near = didYouMean(file, names);
  const mend = near === undefined ? '' : `; mend: did you mean “${near}”?`;
  return `, which is not there; expected a picture in ${folder}/, beside this text${mend}`;
}

/** No claim stands behind a figure in the words of a picture, for they are plain text. */
function checkWords(desk: Desk, shown: Shown): void {
  const { alt = '', caption = '' } = attributesOf(shown.node);
  for (const [name, words] of Object.entries({ alt, caption })) {
    const figure = findFigureInLine(words);
    if (figure === undefined) continue;
    const message = `found the figure “${figure}” where no claim can carry it; expected words without a figure`;
    tell(desk, shown, message, placeIn(shown, name, figure));
  }
}

function tell(desk: Desk, { text, node }: Shown, message: string, at = node.position!.start): void {
  const { line, column } = at;
  desk.faults.push({ file: text.file, line, column, field: '', message });
}

/** Where a figure stands in an attribute of a tag. */
function placeIn({ text: { source }, node }: Shown, name: string, figure: string) {
  const { line, column } = node.position!.start;
  const lines = source.split('\n');
  const tag = [...lines.slice(0, line - 1), ''].join('\n').length + column - 1;
  const attribute = source.slice(tag).search(new RegExp(`\\s${name}\\s*=`));
  const before = source.slice(0, source.indexOf(figure, tag + attribute)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
