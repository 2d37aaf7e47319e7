import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { z } from 'zod';
import { claimSchema } from '../domain/claim.ts';
import type { Coded } from '../domain/dataset.ts';
import { wordFault, type Fault } from '../domain/fault.ts';
import { refer } from '../domain/known-ids.ts';
import type { Layer } from '../domain/layer.ts';
import type { Term } from '../domain/term.ts';
import type { UpdateHead } from '../domain/update.ts';
import { latest, type Minute, type When } from '../domain/when.ts';
import type { Diagnostic } from './diagnostic.ts';
import { checkBody, readMdx, wordLater, type MdxFile } from './mdx-file.ts';
import { readYaml, validate, type YamlFile } from './yaml-file.ts';

/** All of `content/`, read and checked; `coded` is there only when nothing at all is wrong. */
export interface Content {
  faults: Diagnostic[];
  coded?: Coded & { layers: Layer[]; terms: Term[]; updates: ReadonlyMap<string, UpdateHead> };
  /** How many files were read. */
  files: number;
}

/** The ids of a file; of one that cannot be read any id may be meant, so that one fault is not reported as many. */
class Registry extends Set<string> {
  unread = false;

  override has(id: string): boolean {
    return this.unread || super.has(id);
  }
}

/** Collects files, faults and the way back from an entry to its lines. */
export class Desk {
  readonly faults: Diagnostic[] = [];
  /** Every id that is written down, in entries that can be read or not. */
  readonly known = {
    sides: new Registry(),
    claimants: new Registry(),
    sources: new Registry(),
    places: new Registry(),
    questions: new Registry(),
    claims: new Registry(),
  };
  readonly #folder: string;
  readonly #entries = new Map<string, { yaml: YamlFile; base: readonly PropertyKey[] }>();
  readonly #texts: { text: MdxFile; asOf?: Minute }[] = [];
  #files = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether there is a folder at all; without one, every missing file would be a fault of its own. */
  isThere(): boolean {
    if (statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory()) return true;
    this.faults.push(
      this.#missing('.', 'a content folder; CONTENT_DIR names another than content/'),
    );
    return false;
  }

  one<S extends z.ZodType>(path: string, schema: S): z.output<S> | undefined {
    const yaml = this.#read(path);
    if (!yaml) return undefined;
    this.#entries.set(basename(path, '.yaml'), { yaml, base: [] });
    const { data, faults } = validate(yaml, schema);
    this.faults.push(...faults);
    return data;
  }

  list<S extends z.ZodType<{ id: string }>>(
    path: string,
    name: string,
    schema: S,
  ): Map<string, z.output<S>> {
    const entries = new Map<string, z.output<S>>();
    const yaml = this.#read(path);
    const registry =
      name in this.known ? this.known[name as keyof typeof this.known] : new Registry();
    if (!yaml) {
      registry.unread = true;
      return entries;
    }
    if (!Array.isArray(yaml.value)) {
      registry.unread = true;
      this.faults.push(
        this.#at(yaml, [], 'found fields; expected a list of entries, each beginning with “- id:”'),
      );
      return entries;
    }
    yaml.value.forEach((value: unknown, index) => {
      const written = z.looseObject({ id: z.string() }).safeParse(value);
      if (written.success) registry.add(written.data.id);
      const { data, faults } = validate(yaml, schema, value, [index]);
      this.faults.push(...faults);
      if (!data) return;
      if (entries.has(data.id)) {
        this.faults.push(
          this.#at(
            yaml,
            [index, 'id'],
            `found the id “${data.id}” again; expected an id of its own`,
          ),
        );
      }
      entries.set(data.id, data);
      this.#entries.set(`${name}/${data.id}`, { yaml, base: [index] });
    });
    return entries;
  }

  claims(): Map<string, z.output<typeof claimSchema>> {
    const claims = new Map<string, z.output<typeof claimSchema>>();
    const files = this.#paths('claims', '.yaml');
    this.known.claims.unread = files.length === 0;
    if (files.length === 0) this.faults.push(this.#missing('claims', 'at least one claim file'));
    for (const path of files) {
      const id = basename(path, '.yaml');
      this.known.claims.add(id);
      const yaml = this.#read(path);
      if (!yaml) continue;
      this.#checkName(path, id);
      if (claims.has(id))
        this.faults.push(
          this.#at(yaml, [], `found a second claim file named “${id}”; expected one`),
        );
      const { data, faults } = validate(yaml, claimSchema);
      this.faults.push(...faults);
      this.#entries.set(`claims/${id}`, { yaml, base: [] });
      if (data) claims.set(id, data);
    }
    return claims;
  }

  /** The texts that stand in a folder, those that the site cannot do without among them. */
  texts<S extends z.ZodType<{ as_of: When }>>(
    folder: string,
    schema: S,
    needed: readonly string[] = [],
  ): Map<string, z.output<S>> {
    const heads = new Map<string, z.output<S>>();
    const paths = this.#paths(folder, '.mdx');
    if (paths.length + needed.length === 0)
      this.faults.push(this.#missing(folder, 'at least one .mdx file'));
    for (const name of needed.map((slug) => join(folder, `${slug}.mdx`))) {
      if (!paths.includes(name)) this.faults.push(this.#missing(name, 'this file'));
    }
    for (const path of paths) {
      this.#files++;
      this.#checkName(path, basename(path, '.mdx'));
      if (dirname(path) !== folder)
        this.faults.push(this.#unread(path, `a text directly in ${folder}`));
      const text = readMdx(this.#name(path), readFileSync(join(this.#folder, path), 'utf8'));
      this.faults.push(...text.faults);
      if (!text.head || text.head.faults.length > 0) {
        this.#texts.push({ text });
        continue;
      }
      const { data, faults } = validate(text.head, schema);
      this.faults.push(...faults);
      this.#texts.push({ text, ...(data && { asOf: latest(data.as_of) }) });
      const slug = basename(path, '.mdx');
      this.#entries.set(`${folder}/${slug}`, { yaml: text.head, base: [] });
      if (data) heads.set(slug, data);
    }
    return heads;
  }

  layerFile(layer: Layer): void {
    const path = join(this.#folder, 'geo', layer.file);
    const entry = `layers/${layer.id}`;
    if (!isFile(path)) {
      this.report([
        { entry, path: ['file'], found: `“${layer.file}”`, expected: 'a file in the geo folder' },
      ]);
      return;
    }
    this.#files++;
    try {
      const { type, features } = JSON.parse(readFileSync(path, 'utf8'));
      if (type !== 'FeatureCollection' || !Array.isArray(features))
        throw new SyntaxError('no FeatureCollection');
    } catch {
      this.report([
        {
          entry,
          path: ['file'],
          found: `“${layer.file}”, which cannot be read`,
          expected: 'a GeoJSON FeatureCollection',
        },
      ]);
    }
  }

  /** The bodies against the content, and each text’s claims against the moment that it stands for. */
  checkTexts(coded: Coded, updates: ReadonlyMap<string, UpdateHead>): void {
    for (const { text, asOf } of this.#texts)
      this.faults.push(...checkBody(text, coded, this.known, asOf));
    const unknown: Fault[] = [];
    for (const [slug, { as_of: asOf, claims }] of updates) {
      claims.forEach((id, i) => {
        const claim = coded.claims.get(id);
        if (claim && latest(claim.said) <= latest(asOf)) return;
        const { yaml } = this.#entries.get(`updates/${slug}`)!;
        if (claim) this.faults.push(this.#at(yaml, ['claims', i], wordLater(id, claim.said)));
        else refer(unknown, `updates/${slug}`, ['claims', i], id, this.known.claims, 'claim');
      });
    }
    this.report(unknown);
  }

  report(faults: readonly Fault[]): void {
    for (const fault of faults) {
      const { yaml, base } = this.#entries.get(fault.entry)!;
      this.faults.push(this.#at(yaml, [...base, ...fault.path], wordFault(fault)));
    }
  }

  close(coded?: Content['coded']): Content {
    return { faults: this.faults, files: this.#files, ...(coded && { coded }) };
  }

  #read(path: string): YamlFile | undefined {
    const full = join(this.#folder, path);
    if (!isFile(full)) {
      this.faults.push(this.#missing(path, 'this file'));
      return undefined;
    }
    this.#files++;
    const yaml = readYaml(this.#name(path), readFileSync(full, 'utf8'));
    this.faults.push(...yaml.faults);
    return yaml.faults.length > 0 ? undefined : yaml;
  }

  /** The files of a folder; one of another kind is a fault, since nothing would be read from it. */
  #paths(folder: string, ending: string): string[] {
    const full = join(this.#folder, folder);
    if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
    const found = readdirSync(full, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .toSorted();
    const files = found.filter(
      (path) => isFile(join(this.#folder, path)) && !basename(path).startsWith('.'),
    );
    for (const path of files) {
      if (extname(path) !== ending)
        this.faults.push(this.#unread(path, `a name that ends in ${ending}`));
    }
    return files.filter((path) => extname(path) === ending);
  }

  /** A file name is an id, and so an address. */
  #checkName(path: string, name: string): void {
    if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return;
    const message = `found the file name “${name}”; expected a–z, 0–9 and single hyphens`;
    this.faults.push({ file: this.#name(path), line: 1, column: 1, field: '', message });
  }

  #unread(path: string, expected: string): Diagnostic {
    return {
      file: this.#name(path),
      line: 1,
      column: 1,
      field: '',
      message: `found a file that would not be read; expected ${expected}`,
    };
  }

  #missing(path: string, expected: string): Diagnostic {
    return {
      file: this.#name(path),
      line: 1,
      column: 1,
      field: '',
      message: `found nothing; expected ${expected}`,
    };
  }

  #at(yaml: YamlFile, path: readonly PropertyKey[], message: string): Diagnostic {
    return { file: yaml.file, ...yaml.locate(path), field: path.map(String).join('.'), message };
  }

  #name(path: string): string {
    return relative(process.cwd(), join(this.#folder, path));
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
