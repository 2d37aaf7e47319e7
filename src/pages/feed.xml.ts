import { feed } from '../feed-entries.ts';
import { atomOf } from '../syndication/feed/atom.ts';

export const GET = async (): Promise<Response> => new Response(atomOf(await feed()));
