import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { claimSchema } from '../domain/claim.ts';
import { findCorrectionFaults } from '../domain/correction.ts';
import type { Coded } from '../domain/dataset.ts';
import { wordFault, type Fault } from '../domain/fault.ts';
import { ID, wordStranger } from '../domain/fields.ts';
import { refer } from '../domain/known-ids.ts';
import type { Layer } from '../domain/layer.ts';
import { storySchema, type Story } from '../domain/story.ts';
import type { Term } from '../domain/term.ts';
import { findUnused } from '../domain/unused.ts';
import type { UpdateHead } from '../domain/update.ts';
import { latest, type Minute, type When } from '../domain/when.ts';
import { ContentFiles } from './content-files.ts';
import type { Diagnostic } from './diagnostic.ts';
import { findFigureInLine } from './figure-lint.ts';
import { checkGeo } from './geo-file.ts';
import { checkBody, readMdx, walk, wordLater, type MdxFile } from './mdx-file.ts';
import { attributesOf } from './mdx-rules.ts';
import type { KnownNames } from './schemas.ts';
import { readYaml, validate, type YamlFile } from './yaml-file.ts';

/** All of `content/`, read and checked; `coded` is there only when nothing at all is wrong. */
export interface Content {
  faults: Diagnostic[];
  coded?: Coded & { layers: Layer[]; terms: Term[]; updates: ReadonlyMap<string, UpdateHead> };
  /** How many files were read. */
  files: number;
  /** The ids that are written down, in entries that can be read or not. */
  known: KnownNames;
  /** Where a field of an entry stands. */
  place(entry: string, path: readonly PropertyKey[]): Pick<Diagnostic, 'file' | 'line' | 'column'>;
  /** A path of the folder as editors see it. */
  name(path: string): string;
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
  readonly faults: Diagnostic[];
  /** Every id that is written down, in entries that can be read or not. */
  readonly known = {
    sides: new Registry(),
    claimants: new Registry(),
    sources: new Registry(),
    places: new Registry(),
    questions: new Registry(),
    claims: new Registry(),
  };
  readonly #files: ContentFiles;
  readonly #entries = new Map<string, { yaml: YamlFile; base: readonly PropertyKey[] }>();
  readonly #texts: { text: MdxFile; asOf?: Minute }[] = [];

  constructor(folder: string) {
    this.#files = new ContentFiles(folder);
    this.faults = this.#files.faults;
  }

  isThere(): boolean {
    return this.#files.isThere();
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
    const files = this.#files.paths('claims', '.yaml');
    this.known.claims.unread = files.length === 0;
    if (files.length === 0)
      this.#files.refuse('claims', 'found nothing; expected at least one claim file');
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
    const paths = this.#files.paths(folder, '.mdx');
    if (paths.length + needed.length === 0)
      this.#files.refuse(folder, 'found nothing; expected at least one .mdx file');
    for (const name of needed.map((slug) => join(folder, `${slug}.mdx`))) {
      if (!paths.includes(name)) this.#files.refuse(name, 'found nothing; expected this file');
    }
    for (const path of paths) {
      this.#checkName(path, basename(path, '.mdx'));
      if (dirname(path) !== folder)
        this.#files.refuse(
          path,
          `found a file that would not be read; expected a text directly in ${folder}`,
        );
      const source = this.#files.read(path);
      if (source === undefined) continue;
      const text = readMdx(this.#files.name(path), source);
      this.faults.push(...text.faults);
      if (!text.head || text.head.faults.length > 0) {
        // Without front matter its lines are read as prose, so nothing of the body is told.
        const { tree: _, ...unread } = text;
        this.#texts.push({ text: text.head ? text : unread });
        continue;
      }
      const { data, faults } = validate(text.head, schema);
      this.faults.push(...faults);
      this.#texts.push({ text, ...(data && { asOf: latest(data.as_of) }) });
      this.#checkLines(text.head);
      const slug = basename(path, '.mdx');
      this.#entries.set(`${folder}/${slug}`, { yaml: text.head, base: [] });
      if (data) heads.set(slug, data);
    }
    return heads;
  }

  /** Figures where no claim can carry them: title and standfirst are plain text. */
  #checkLines(head: YamlFile): void {
    for (const field of ['title', 'standfirst']) {
      const text = (head.value as Record<string, unknown>)[field];
      const figure = typeof text === 'string' ? findFigureInLine(text) : undefined;
      if (figure === undefined) continue;
      const found = `found the figure “${figure}” where no claim can carry it`;
      this.faults.push(this.#at(head, [field], `${found}; expected words without a figure`));
    }
  }

  layerFile(layer: Layer, story: Story | undefined): void {
    const path = join('geo', layer.file);
    if (!this.#files.has(path)) {
      const found = `“${layer.file}”`;
      const expected = 'a file in the geo folder';
      this.report([{ entry: `layers/${layer.id}`, path: ['file'], found, expected }]);
      return;
    }
    const source = this.#files.read(path);
    if (source !== undefined) this.faults.push(...checkGeo(this.#files.name(path), source, story));
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
    this.report([...unknown, ...findCorrectionFaults(updates, coded.claims, this.known.claims)]);
    if (this.#isWhole(coded)) this.report(findUnused(coded, { places: this.#placesInTexts() }));
  }

  /** What an unread file uses is not known, so nothing is called unused then. */
  #isWhole(coded: Coded): boolean {
    return (
      coded.claims.size > 0 &&
      coded.claims.size === this.known.claims.size &&
      this.#texts.every(({ text }) => text.tree)
    );
  }

  #placesInTexts(): Set<string> {
    const places = new Set<string>();
    for (const { text } of this.#texts)
      walk(text.tree!, (node) => {
        if (node.name === 'Place') places.add(attributesOf(node)['id'] ?? '');
      });
    return places;
  }

  report(faults: readonly Fault[]): void {
    for (const fault of faults) {
      const { yaml, base } = this.#entries.get(fault.entry)!;
      this.faults.push(this.#at(yaml, [...base, ...fault.path], wordFault(fault)));
    }
  }

  close(story?: Story, coded?: Content['coded']): Content {
    const { faults, known } = this;
    const files = this.#files.count;
    return {
      faults,
      files,
      known: namesOf(known, story),
      ...(coded && { coded }),
      place: (entry, path) => {
        const { yaml, base } = this.#entries.get(entry)!;
        return { file: yaml.file, ...yaml.locate([...base, ...path]) };
      },
      name: (path) => this.#files.name(path),
    };
  }

  #read(path: string): YamlFile | undefined {
    if (!this.#files.has(path)) {
      this.#files.refuse(path, 'found nothing; expected this file');
      return undefined;
    }
    const source = this.#files.read(path);
    if (source === undefined) return undefined;
    const yaml = readYaml(this.#files.name(path), source);
    this.faults.push(...yaml.faults);
    return yaml.faults.length > 0 ? undefined : yaml;
  }

  /** A file name is an id, and so an address. */
  #checkName(path: string, name: string): void {
    if (ID.test(name)) return;
    this.#files.refuse(
      path,
      `found the file name “${name}”; expected a–z, 0–9 and single hyphens${wordStranger(name)}`,
    );
  }

  #at(yaml: YamlFile, path: readonly PropertyKey[], message: string): Diagnostic {
    return { file: yaml.file, ...yaml.locate(path), field: path.map(String).join('.'), message };
  }
}

function namesOf(known: Desk['known'], story: Story | undefined): KnownNames {
  return {
    sides: [...known.sides],
    claimants: [...known.claimants],
    sources: [...known.sources],
    places: [...known.places],
    questions: [...known.questions],
    claims: [...known.claims],
    usages: story?.usages.map(({ id }) => id) ?? [],
    scripts: story?.scripts.map(({ id }) => id) ?? [],
  };
}

/** The story file alone. */
export function readStory(folder: string): Story | undefined {
  return new Desk(folder).one('story.yaml', storySchema);
}
