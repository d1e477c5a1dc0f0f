import type { SessionLink } from "../schedule.ts";

/** Where or in what form a recording is. */
export type VideoForm = "mp4" | "youtube" | "webm";

const forms: Readonly<Record<VideoForm, RegExp>> = {
	mp4: /\.(?:mp4|m4v)(?:[?#]|$)/i,
	youtube: /^https?:\/\/(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//i,
	webm: /\.(?:webm|mkv|ogv)(?:[?#]|$)/i,
};
/** A demonstration that a speaker attached is a video, too, and not the talk's. */
const attached = /\/attachments?\/|\/submissions\/[^/]+\/resources\//;

/** One of several recordings: the first of the wanted form, else the first. What speakers attached comes last. */
export function chooseVideo(
	videos: readonly SessionLink[],
	wanted: readonly VideoForm[] = ["mp4", "youtube", "webm"],
): SessionLink | undefined {
	const recordings = videos.filter(({ url }) => !attached.test(url));
	const list = recordings.length > 0 ? recordings : videos;
	const order = wanted.map((form) => list.find(({ url }) => forms[form].test(url)));
	return order.find((found) => found !== undefined) ?? list[0];
}
