import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { claimSchema } from '../../domain/entries/claim.ts';
import { ID, idSlip } from '../../domain/entries/id.ts';
import type { Coded } from '../../domain/record/dataset.ts';
import { Refusal } from '../commands/refusal.ts';
import { readContent } from '../desk/content.ts';
import { formatDiagnostic } from '../yaml/diagnostic.ts';
import { wordIssue } from '../yaml/issue.ts';
import { readCsv, type CsvTable, type Row } from './csv-rows.ts';
import { folderOf } from './folder-of.ts';
import { GED_COLUMNS, gedMaker } from './ged-claim.ts';
import { RowFault, type Maker } from './maker.ts';
import { ownMaker } from './own-claim.ts';
import { strangersIn } from './strangers.ts';

/** What an import says, and its exit code: 1 where a row was refused. */
export interface Imported {
  text: string;
  code: 0 | 1;
}

/** A claim of a row, or why there is none and in which column. */
type Outcome = { row: Row; id: string; entry: object } | { row: Row; faults: RowFault[] };

/** Writes a claim file for every row of a table that can be one, and says of every other why not. */
export function importFile(args: readonly string[], folder: string): Imported {
  const [file, ...coder] = args;
  if (file === undefined || !existsSync(file))
    throw new Refusal(`“${file ?? ''}” is not there; name a file with a table`);
  const { coded, known } = readContent(folder);
  if (!coded) throw new Refusal('the content has faults; mend what npm run check says first');
  const table = readCsv(readFileSync(file, 'utf8'));
  const maker = makerOf(table, coder, coded);
  const ids = table.rows.map((row) => row.cell('id') ?? '');
  const everything = { ...known, claims: [...known.claims, ...ids] };
  const taken = new Set(known.claims);
  const outcomes = table.rows.map((row): Outcome => {
    const outcome = outcomeOf(row, maker, (claim) => strangersIn(claim, everything), taken);
    if ('id' in outcome) taken.add(outcome.id);
    return outcome;
  });
  const made = outcomes.filter((one) => 'id' in one);
  const refused = outcomes.filter((one) => 'faults' in one);
  const lines = [
    ...made.map(({ id, entry }) => `made ${write(id, entry, folder, coded)}`),
    ...refused.flatMap(({ row, faults }) =>
      faults.map(({ column, message }) =>
        formatDiagnostic({
          file,
          line: row.line,
          column: table.columns.indexOf(column) + 1 || 1,
          field: column,
          message,
        }),
      ),
    ),
    `${made.length} claims made of ${table.rows.length} rows, ${refused.length} refused`,
    ...(made.length > 0 ? ['next: npm run check'] : []),
  ];
  return { text: lines.join('\n'), code: refused.length > 0 ? 1 : 0 };
}

function makerOf({ columns }: CsvTable, coder: readonly string[], coded: Coded): Maker {
  if (GED_COLUMNS.every((name) => columns.includes(name))) {
    const [claimant, said, source, ...more] = coder;
    if (source === undefined || more.length > 0)
      throw new Refusal(
        'a table of events needs who coded it, the day on which it came out, and its source: <claimant> <day> <source>',
      );
    return gedMaker({ claimant: claimant!, said: said!, source }, coded);
  }
  const isOwn = columns.includes('claimant') && columns.includes('said') && coder.length === 0;
  if (isOwn) return ownMaker(columns, coded.story);
  throw new Refusal(
    `the table is of no form that can be read; its first line has the columns of claims.csv, or those of UCDP GED: ${GED_COLUMNS.join(', ')}`,
  );
}

function outcomeOf(
  row: Row,
  { make, columnOf }: Maker,
  strangers: (claim: ReturnType<typeof claimSchema.parse>) => ReturnType<typeof strangersIn>,
  taken: ReadonlySet<string>,
): Outcome {
  try {
    const { id, entry } = make(row);
    const { data, error } = claimSchema.safeParse(entry, { reportInput: true });
    const told = [
      ...idFaults(id, taken),
      ...(error?.issues ?? []).flatMap((issue) => wordIssue(issue, claimSchema)),
      ...(data ? strangers(data) : []),
    ];
    const faults = told.map(({ path, message }) => new RowFault(columnOf(path), message));
    return faults.length > 0 ? { row, faults } : { row, id, entry };
  } catch (error) {
    if (error instanceof RowFault) return { row, faults: [error] };
    throw error;
  }
}

function idFaults(id: string, taken: ReadonlySet<string>) {
  const told = (message: string) => [{ path: ['id'], message }];
  if (!ID.test(id)) return told(`found “${id}”; expected an id; mend: write ${idSlip(id)}`);
  if (taken.has(id)) return told(`found “${id}”, which there is already; expected a new id`);
  return [];
}

/** Nothing is written over: the id is new, and its file is made and never opened. */
function write(id: string, entry: object, folder: string, { story }: Coded): string {
  const path = join(folder, 'claims', folderOf(claimSchema.parse(entry).said, story), `${id}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify(entry, { lineWidth: 0 }), { flag: 'wx' });
  return relative(process.cwd(), path);
}
