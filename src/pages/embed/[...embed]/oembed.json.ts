import type { APIContext, GetStaticPaths } from 'astro';
import { cardPath } from '../../../cards/card-address.ts';
import { CARD } from '../../../cards/card-frame.ts';
import { embedTitle } from '../../../components/embed/embed-title.ts';
import { sizedEmbed } from '../../../components/since/embedded-news.ts';
import { getEdition } from '../../../edition.ts';
import { SITE } from '../../../site.ts';
import { embeddable, embedPath, type Embed } from '../../../syndication/embeds.ts';
import { oembedOf } from '../../../syndication/oembed.ts';

export const getStaticPaths = (async () =>
  (await getEdition()).embeds.map((embed) => ({
    params: { embed: embedPath(embed).slice('/embed/'.length, -1) },
    props: { embed },
  }))) satisfies GetStaticPaths;

/** What a site that knows oEmbed asks for, beside each embed. */
export async function GET({ props }: APIContext<{ embed: Embed }>): Promise<Response> {
  const edition = await getEdition();
  const { dataset } = edition;
  const { embed } = props;
  const provider = {
    name: dataset.story.title,
    address: `${SITE}/`,
    card: { address: `${SITE}${cardPath(embed.at)}`, ...CARD },
  };
  const answer = oembedOf(
    embeddable(sizedEmbed(embed, dataset), embedTitle(edition, embed), SITE),
    provider,
  );
  return new Response(JSON.stringify(answer));
}
