import type { Row } from './csv-rows.ts';

/** Makes a claim of a row, and says in which column a field of it stands. */
export interface Maker {
  make(row: Row): { id: string; entry: Record<string, unknown> };
  columnOf(path: readonly PropertyKey[]): string;
}

/** Why no claim can be made of a row, and in which column that stands. */
export class RowFault extends Error {
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}
