import * as l10n from "@vscode/l10n";
/** A video of a known host as something that can be put into a frame. */
export interface VideoFrame {
	readonly src: string;
	readonly title: string;
}

const youtubeAddress =
	/^(?:https?:)?\/\/(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\/(?:watch\?(?:[^#]*&)?v=|embed\/|live\/|shorts\/|v\/)?([\w-]{6,20})/i;
const vimeoAddress = /^(?:https?:)?\/\/(?:[\w-]+\.)?vimeo\.com\/(?:video\/|channels\/[^/]+\/)?(\d+)/i;

/** A YouTube video by its id or address. */
export function youtubeFrame(idOrAddress: string): VideoFrame | undefined {
	const id = youtubeAddress.exec(idOrAddress)?.[1] ?? /^([\w-]{6,20})(?:[?&].*)?$/.exec(idOrAddress)?.[1];
	return id === undefined
		? undefined
		: { src: `https://www.youtube-nocookie.com/embed/${id}`, title: l10n.t("YouTube video") };
}

/** A Vimeo video by its number or address. */
export function vimeoFrame(idOrAddress: string): VideoFrame | undefined {
	const id = vimeoAddress.exec(idOrAddress)?.[1] ?? /^\d{4,12}$/.exec(idOrAddress)?.[0];
	return id === undefined
		? undefined
		: { src: `https://player.vimeo.com/video/${id}`, title: l10n.t("Vimeo video") };
}

/** A video by its address alone. */
export function videoFrameOf(address: string): VideoFrame | undefined {
	if (youtubeAddress.test(address)) return youtubeFrame(address);
	return vimeoAddress.test(address) ? vimeoFrame(address) : undefined;
}
