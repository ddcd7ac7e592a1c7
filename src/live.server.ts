// What is shown live: importing a file registers its views.
import type { House } from '#ground/house.server.ts';
import type { Live } from '#ground/live/open.server.ts';
import { openLive } from '#ground/live/open.server.ts';
import '#hall/live.server.ts';
import { whoAsks } from './whoAsks.server.ts';

/** Opens the live addresses of this process, with every view and the visitors of the pages. */
export function startLive(house: House): Promise<Live> {
	return openLive(house, whoAsks);
}
