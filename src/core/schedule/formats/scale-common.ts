import { cleanLine } from "../reading/words.ts";

/** SCaLE's feeds say neither where they come from nor which edition they are of; the paths of their pages do. */
export const scaleSite = "https://www.socallinuxexpo.org";
export const scaleZone = "America/Los_Angeles";

/** `SCaLE 23x` of `/scale/23x/presentations/…`. */
export function scaleTitle(paths: readonly (string | undefined)[]): string | undefined {
	for (const path of paths) {
		const [, edition] = /\/scale\/?(\d{1,3}x)\//i.exec(path?.slice(0, 300) ?? "") ?? [];
		if (edition) return `SCaLE ${edition.toLowerCase()}`;
	}
	return undefined;
}

/** Talks of unconferences are listed as well; what happens between talks has a topic of its own. */
export function scaleTrack(topic: string | undefined): string | undefined {
	const track = cleanLine(topic);
	return track === undefined || /^none$/i.test(track) ? undefined : track;
}
