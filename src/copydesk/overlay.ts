import type { AstroIntegration } from 'astro';
import { readContent } from './content.ts';
import { ContentError } from './diagnostic.ts';
import { contentFolder } from './folder.ts';
import { SCHEMA_FOLDER, writeSchemas } from './schemas.ts';

/** In dev, lays the faults of the content over the open page, and takes them away once they are mended. */
export function deskOverlay(): AstroIntegration {
  return {
    name: 'copy-desk-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        let fault = faultOf(folder);
        const show = () => {
          if (fault) server.hot.send({ type: 'error', err: fault });
        };
        // A page that is opened or reloaded while something is wrong says so too.
        server.hot.on('vite:client:connect', show);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder) || path.includes(SCHEMA_FOLDER)) return;
          const before = fault;
          fault = faultOf(folder);
          if (before && !fault) server.hot.send({ type: 'full-reload' });
          show();
        });
      },
    },
  };
}

/** All faults in the form of Vite’s overlay, which links the first of them to its line. */
function faultOf(folder: string) {
  const { faults, known } = readContent(folder);
  if (known.claims.length > 0) writeSchemas(folder, known);
  if (faults.length === 0) return undefined;
  const { message, loc, hint } = new ContentError(faults);
  const stack = `${loc.file}:${loc.line}:${loc.column}\n${hint}`;
  return { message, stack, id: loc.file, loc, plugin: 'copy desk' };
}
