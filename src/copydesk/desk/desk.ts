import { basename } from 'node:path';
import type { z } from 'zod';
import type { Coded } from '../../domain/record/dataset.ts';
import type { CodedFact } from '../../domain/entries/background.ts';
import { wordFault, type Fault } from '../../domain/faults/fault.ts';
import { ID, wordStranger } from '../../domain/entries/id.ts';
import type { Layer } from '../../domain/entries/layer.ts';
import { storySchema, type Story } from '../../domain/entries/story.ts';
import type { Term } from '../../domain/entries/term.ts';
import type { UpdateHead } from '../../domain/entries/update.ts';
import { ContentFiles } from './content-files.ts';
import { oncePerCause, type Diagnostic } from '../yaml/diagnostic.ts';
import { namesOf, Registries } from './registries.ts';
import { Kept } from '../yaml/kept.ts';
import type { KnownNames } from './schemas.ts';
import { readYaml, validate, type YamlFile } from '../yaml/yaml-file.ts';

/** All of `content/`, read and checked; `coded` is there only when nothing at all is wrong. */
export interface Content {
  faults: Diagnostic[];
  /** What is no fault and should be looked at. */
  notices: Diagnostic[];
  coded?: Coded & {
    facts: ReadonlyMap<string, CodedFact>;
    layers: Layer[];
    terms: Term[];
    updates: ReadonlyMap<string, UpdateHead>;
  };
  /** How many files were read. */
  files: number;
  /** The claims that the article tells or that the story file flags, which its maps show. */
  told: ReadonlySet<string>;
  /** The ids that are written down, in entries that can be read or not. */
  known: KnownNames;
  /** Where a field of an entry stands. */
  place(entry: string, path: readonly PropertyKey[]): Pick<Diagnostic, 'file' | 'line' | 'column'>;
  /** A path of the folder as editors see it. */
  name(path: string): string;
}

/** Collects files, faults and the way back from an entry to its lines; other modules read each kind of file with it. */
export class Desk {
  readonly files: ContentFiles;
  /** What was made of the files, in this reading or an earlier one. */
  readonly kept: Kept;
  readonly faults: Diagnostic[];
  readonly notices: Diagnostic[] = [];
  readonly known = new Registries();
  readonly told = new Set<string>();
  readonly #entries = new Map<string, { yaml: YamlFile; base: readonly PropertyKey[] }>();

  constructor(folder: string, kept = new Kept()) {
    this.kept = kept;
    this.files = new ContentFiles(folder);
    this.faults = this.files.faults;
  }

  /** A file that is one entry, its own name. */
  one<S extends z.ZodType>(path: string, schema: S): z.output<S> | undefined {
    const yaml = this.yaml(path);
    if (!yaml) return undefined;
    this.enter(basename(path, '.yaml'), yaml);
    return this.validated(yaml, schema);
  }

  /** A YAML file that has no fault in its form. */
  yaml(path: string): YamlFile | undefined {
    if (!this.files.has(path)) {
      this.files.refuse(path, 'found nothing; expected this file');
      return undefined;
    }
    const source = this.files.read(path);
    if (source === undefined) return undefined;
    const name = this.files.name(path);
    const yaml = this.kept.once(name, [source], () => readYaml(name, source));
    this.faults.push(...yaml.faults);
    return yaml.faults.length > 0 ? undefined : yaml;
  }

  validated<S extends z.ZodType>(
    yaml: YamlFile,
    schema: S,
    value: unknown = yaml.value,
    base: readonly PropertyKey[] = [],
  ): z.output<S> | undefined {
    const { data, faults } = this.kept.once(
      `${yaml.file}: ${base.join('.')}`,
      [value, schema],
      () => validate(yaml, schema, value, base),
    );
    this.faults.push(...faults);
    return data;
  }

  /** Remembers where an entry stands. */
  enter(entry: string, yaml: YamlFile, base: readonly PropertyKey[] = []): void {
    this.#entries.set(entry, { yaml, base });
  }

  /** The file in which an entry stands. */
  fileOf(entry: string): string {
    return this.#entries.get(entry)!.yaml.file;
  }

  /** Whether a file name is an id, and so an address; what is named otherwise is not read. */
  isNamed(path: string, name: string): boolean {
    if (ID.test(name)) return true;
    const mend = `rename it in a–z, 0–9 and single hyphens${wordStranger(name)}`;
    this.files.refuse(path, `found the file name “${name}”; expected an id; mend: ${mend}`);
    return false;
  }

  /** A fault of a field of a file. */
  tell(
    yaml: YamlFile,
    path: readonly PropertyKey[],
    message: string,
    list: Diagnostic[] = this.faults,
  ): void {
    const field = path.map(String).join('.');
    list.push({ file: yaml.file, ...yaml.locate(path), field, message });
  }

  /** Faults of entries, each at its line; or notices, where they are for that list. */
  report(faults: readonly Fault[], list: Diagnostic[] = this.faults): void {
    for (const fault of faults) {
      const { yaml, base } = this.#entries.get(fault.entry)!;
      this.tell(yaml, [...base, ...fault.path], wordFault(fault), list);
    }
  }

  hasFaultIn(path: string): boolean {
    return this.faults.some(({ file }) => file === this.files.name(path));
  }

  close(story?: Story, coded?: Content['coded']): Content {
    return {
      faults: oncePerCause(this.faults),
      notices: this.faults.length > 0 ? [] : this.notices,
      files: this.files.count,
      told: this.told,
      known: namesOf(this.known, story),
      ...(coded && { coded }),
      place: (entry, path) => {
        const { yaml, base } = this.#entries.get(entry)!;
        return { file: yaml.file, ...yaml.locate([...base, ...path]) };
      },
      name: (path) => this.files.name(path),
    };
  }
}

/** The story file alone. */
export function readStory(folder: string): Story | undefined {
  return new Desk(folder).one('story.yaml', storySchema);
}
