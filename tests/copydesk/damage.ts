import fc from 'fast-check';

/** One way to damage a text file. */
export type Damage = (bytes: Buffer) => Buffer;

/** Damage of every kind: of bytes, of lines, of size, of nesting, and by what means something to YAML, MDX or JSON. */
export function damages(): fc.Arbitrary<Damage> {
  return fc.oneof(
    { weight: 3, arbitrary: spliced() },
    { weight: 2, arbitrary: relined() },
    { weight: 1, arbitrary: grown() },
    part().map((at) => (bytes: Buffer) => bytes.subarray(0, cut(bytes, at))),
    fc.tuple(part(), fc.nat(7)).map(([at, bit]) => flipped(at, bit)),
  );
}

/** Which part of the whole: of a list of files, of the bytes of one. */
export function part(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
}

const SIGNS = Array.from('\n\t :"\'{}[]#&*!|>%@`\\<?~,-=é😀');
const TOKENS = [
  ...[
    '- ',
    '---\n',
    '</',
    '/>',
    '{/*',
    '*/}',
    '<Claim',
    '<Claim id="',
    '</Claim>',
    '<!--',
    '{...a}',
  ],
  ...['0x1', '.nan', '.inf', '1e999', '31+', '12345678901234567890', '-0', '1_000', 'NaN', 'null'],
  ...['&a ', '*a', '<<: ', '!!js ', '%YAML 1.1\n', '__proto__: ', 'constructor: ', 'toString'],
  ...['\0', '\r', '\ufeff', '\u202e', '\u2028', '\u00a0', '\u00ad', '\ud800', 'а', 'ａ', '٣١'],
  ...['[a](javascript:b)', '<script>', '${process.env.HOME}', 'import x from "y"\n', '![](x)'],
];

function spliced(): fc.Arbitrary<Damage> {
  const inserted = fc.oneof(
    fc.constantFrom(...SIGNS, ...TOKENS).map((piece) => Buffer.from(piece)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  );
  const deleted = fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400));
  return fc.tuple(part(), deleted, inserted).map(([at, length, piece]) => (bytes) => {
    const from = cut(bytes, at);
    return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(from + length)]);
  });
}

/** Lines taken out, doubled, swapped with another, or moved to the right. */
function relined(): fc.Arbitrary<Damage> {
  const how = fc.constantFrom<(lines: string[], i: number, j: number) => void>(
    (lines, i) => lines.splice(i, 1),
    (lines, i) => lines.splice(i, 0, lines[i]!),
    (lines, i, j) => ([lines[i], lines[j]] = [lines[j]!, lines[i]!]),
    (lines, i) => (lines[i] = `  ${lines[i]}`),
    (lines, i) => (lines[i] = lines[i]!.trimStart()),
  );
  return fc.tuple(how, part(), part()).map(([act, one, other]) => (bytes) => {
    const lines = bytes.toString('utf8').split('\n');
    act(lines, Math.floor(one * lines.length), Math.floor(other * lines.length));
    return Buffer.from(lines.join('\n'));
  });
}

/** Nesting without end, and lines and numbers that are far too long. */
function grown(): fc.Arbitrary<Damage> {
  const many = (piece: string) => fc.constantFrom(70, 900, 20_000).map((n) => piece.repeat(n));
  const pieces = ['[', '{', '- ', '{a: ', '> ', '(', '*', '<Claim id="a">', 'x', '9', 'é', '\n'];
  const huge = fc.constantFrom(...pieces).chain(many);
  return fc.tuple(part(), huge).map(([at, piece]) => (bytes) => {
    const from = cut(bytes, at);
    return Buffer.concat([bytes.subarray(0, from), Buffer.from(piece), bytes.subarray(from)]);
  });
}

function flipped(at: number, bit: number): Damage {
  return (bytes) => {
    const changed = Buffer.from(bytes);
    const index = Math.min(cut(bytes, at), bytes.length - 1);
    if (index >= 0) changed[index]! ^= 1 << bit;
    return changed;
  };
}

function cut(bytes: Buffer, at: number): number {
  return Math.floor(at * (bytes.length + 1));
}
