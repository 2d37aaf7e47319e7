import { feed } from '../feed-entries.ts';
import { jsonFeedOf } from '../syndication/feed/json-feed.ts';

export const GET = async (): Promise<Response> => new Response(jsonFeedOf(await feed()));
