import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container } from 'astro/container';
import { render, type CollectionEntry } from 'astro:content';
import FeedText from './components/feed/FeedText.astro';
import { changedDay } from './domain/record/correction.ts';
import { frozenLens } from './domain/record/lens.ts';
import { isoLocal, latest } from './domain/values/when.ts';
import { getEdition, updateBefore, type Edition } from './edition.ts';
import { ORIGIN, SITE, updateUrl } from './site.ts';
import { newestOf, type Feed } from './syndication/feed/feed.ts';
import { feedHtml } from './syndication/feed/feed-html.ts';
import { dataWords } from './words/en/data/page.ts';
import { updateWords } from './words/en/page.ts';

let made: Promise<Feed> | undefined;

/** The feed of an edition, made once for both its forms. */
export async function feed(): Promise<Feed> {
  if (import.meta.env.DEV) return makeFeed();
  return (made ??= makeFeed());
}

async function makeFeed(): Promise<Feed> {
  const edition = await getEdition();
  const { story } = edition.dataset;
  const carried = newestOf(
    edition.updates.map((update) => ({ update, ...headOf(update, edition) })),
  );
  const container = await Container.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdx });
  const entries = [];
  for (const { update, ...head } of carried)
    entries.push({ ...head, html: await textOf(update, edition, head.address, container) });
  return {
    title: `${story.title}: ${story.subject}`,
    description: story.description,
    publisher: story.publisher,
    language: story.language,
    rights: dataWords.use.licenceName,
    homepage: `${SITE}/updates/`,
    site: SITE,
    offset: story.zone.offset,
    entries,
  };
}

function headOf({ id, data }: CollectionEntry<'updates'>, { corrections }: Edition) {
  return {
    address: `${ORIGIN}${updateUrl(id)}`,
    title: data.title,
    summary: data.standfirst,
    ...(data.kind === 'correction' && { kind: updateWords.correction }),
    moment: isoLocal(latest(data.as_of)),
    published: data.published,
    updated: changedDay(data.published, data.claims, corrections),
  };
}

/** The text of an update as it stands away from its page. */
async function textOf(
  update: CollectionEntry<'updates'>,
  edition: Edition,
  address: string,
  container: Container,
): Promise<string> {
  const { dataset, corrections } = edition;
  const { Content } = await render(update);
  const { data, id } = update;
  const html = await container.renderToString(FeedText, {
    request: new Request(address),
    locals: { lens: frozenLens(dataset, latest(data.as_of)) },
    props: {
      head: data,
      dataset,
      before: updateBefore(update, edition),
      corrects: corrections.filter((one) => one.update === id),
      corrected: corrections.filter((one) => one.update !== id && data.claims.includes(one.claim)),
      Text: Content,
    },
  });
  return feedHtml(html, address);
}
