import { z } from 'zod';
import { ID } from '../../domain/entries/id.ts';
import type { Desk } from './desk.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

const written = z.looseObject({ id: z.string() });

/** A file that is a list of entries, by id; where several files make one list, they fill the same map. */
export function readList<S extends z.ZodType<{ id: string }>>(
  desk: Desk,
  path: string,
  name: string,
  schema: S,
  entries = new Map<string, z.output<S>>(),
): Map<string, z.output<S>> {
  const registry = desk.known.of(name);
  const yaml = readArray(desk, path);
  registry.unread ||= yaml === undefined;
  yaml?.value.forEach((value, index) => {
    const { data: given } = written.safeParse(value);
    if (given && ID.test(given.id)) registry.add(given.id);
    // Whoever names an entry without a proper id names one that is not known yet.
    else registry.unread = true;
    const data = desk.validated(yaml, schema, value, [index]);
    if (!data) return;
    if (entries.has(data.id)) {
      const found = `found the id “${data.id}” again`;
      desk.tell(yaml, [index, 'id'], `${found}; expected an id of its own`);
    }
    entries.set(data.id, data);
    desk.enter(`${name}/${data.id}`, yaml, [index]);
  });
  return entries;
}

function readArray(desk: Desk, path: string): (YamlFile & { value: unknown[] }) | undefined {
  const yaml = desk.yaml(path);
  if (!yaml) return undefined;
  const { value } = yaml;
  if (Array.isArray(value)) return { ...yaml, value };
  desk.tell(yaml, [], 'found fields; expected a list of entries, each beginning with “- id:”');
  return undefined;
}
