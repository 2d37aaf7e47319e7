import type { AstroIntegration, HookParameters } from 'astro';
import { ContentError } from '../yaml/diagnostic.ts';
import { faultPage } from './fault-page.ts';
import { VIEWS, viewsLink, viewsPage } from './views-page.ts';
import { contentFolder } from '../desk/folder.ts';
import { writeSchemas } from '../desk/schemas.ts';
import { currentContent, onChange } from './reading.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** In dev, lays the faults of the content over the open page, and takes them away once they are mended; leads from each page to its views. */
export function deskOverlay(): AstroIntegration {
  return {
    name: 'copy-desk-overlay',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command === 'dev') injectScript('page', viewsLink(withSlash(config.base)));
      },
      'astro:server:setup': ({ server }) => watch(server),
    },
  };
}

function watch(server: Server): void {
  const folder = contentFolder();
  let fault = faultOf(folder);
  // Without a good state to lay them over, or with a text that cannot be compiled, the faults are the page.
  let isBare = fault !== undefined;
  const show = () => {
    if (fault) server.hot.send({ type: 'error', err: fault.told });
  };
  // A page that is opened or reloaded while something is wrong says so too.
  server.hot.on('vite:client:connect', show);
  onChange(server.watcher, () => {
    const before = fault;
    fault = faultOf(folder);
    isBare &&= fault !== undefined;
    if (before && !fault) server.hot.send({ type: 'full-reload' });
    show();
  });
  const base = withSlash(server.config.base);
  server.middlewares.use((request, response, next) => {
    if (request.url?.split('?')[0] === `${base}${VIEWS}`) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end(viewsPage(base));
    }
    const isPage = request.headers.accept?.includes('text/html');
    if (!fault || !isPage || !(isBare || fault.isInText)) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(faultPage(fault.told.message, base));
  });
}

function withSlash(base: string): string {
  return base.replace(/\/?$/, '/');
}

/** All faults in the form of Vite’s overlay, which links the first of them to its line. */
function faultOf(folder: string) {
  const { faults, known } = currentContent();
  if (known.claims.length > 0) writeSchemas(folder, known);
  if (faults.length === 0) return undefined;
  const { message, loc, hint } = new ContentError(faults);
  const stack = `${loc.file}:${loc.line}:${loc.column}\n${hint}`;
  const isInText = faults.some(({ file }) => file.endsWith('.mdx'));
  return { told: { message, stack, id: loc.file, loc, plugin: 'copy desk' }, isInText };
}
