/** How a text is set; widths are those of the site's sans, the serif runs a little wider. */
export interface TypeStyle {
  size: number;
  bold?: boolean;
  serif?: boolean;
  caps?: boolean;
  /** Extra space after each letter, in ems. */
  spacing?: number;
}

/** Advance widths in thousandths of an em; what is not listed counts as a broad letter. */
const ADVANCES: Record<number, string> = {
  200: ' ',
  255: "ijlI.,:;’‘'|!İı",
  300: 'ftr()-·լյ',
  430: 'scz?şгԼշչւ',
  475: 'vxyk“”"°зстухэէ',
  510: 'aego0123456789–±JLğəавеёкчьяГУХջ',
  550: 'bdhnpquEFSTPYZ+ŞбдлопрцАЕЁЗТ',
  590: 'ABCKRVXийнъБВКРСЧЭЯՀՏՒբեըիծկհճոսվրքօ',
  660: 'DGHNOQUĞƏмДИЙЛНОПЦԷՁՅՆՇՉՋՑՔգդզթժձղմնռցֆև',
  730: 'wжфыюМФԲԵԶԸԻԾԿՃՈՍՐՖ',
  830: 'mMW—шщЖЫԱԳԴԹԺԽՂՄՊՌՎՓՕ',
  930: 'ШЩЮախպտփ',
};

const BROAD = 620;
const ADVANCE = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** Fallback faces are broader than ours; this much is added so that labels clear one another in them too. */
const SLACK = 1.05;

/** About how wide a text is in units; rather too wide than too narrow. */
export function textWidth(
  text: string,
  { size, bold, serif, caps, spacing = 0 }: TypeStyle,
): number {
  const letters = [...(caps ? text.toUpperCase() : text)];
  const ems = letters.reduce(
    (sum, letter) => sum + (ADVANCE.get(letter) ?? BROAD) / 1000 + spacing,
    0,
  );
  return ems * size * SLACK * (bold ? 1.05 : 1) * (serif ? 1.06 : 1);
}

/** A text broken into lines of at most a width, as few as can be; a word too long keeps its line. */
export function wrap(text: string, width: number, style: TypeStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A long name in lines about as long as its longest word. */
export function inLines(text: string): string[] {
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= longest + 2) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
