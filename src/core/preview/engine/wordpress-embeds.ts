import * as l10n from "@vscode/l10n";
import { escapeHtml } from "../../text/escape-html.ts";
import { frameHtml } from "./tag-html.ts";
import { videoFrameOf } from "./video-address.ts";

/** A paragraph of nothing but an address, or of `[embed]` around one (https://developer.wordpress.org/reference/classes/wp_embed/). */
const embed = /^<p>(?:\[embed(?: [^\]]*)?\])?\s*(https?:\/\/[^\s<>"]+)\s*(?:\[\/embed\])?<\/p>\s*$/i;
/** https://developer.wordpress.org/reference/functions/img_caption_shortcode/ */
const caption =
	/^<p>\[caption(?: [^\]]*)?\]\s*((?:<a [^>]*>\s*)?<img [^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]<\/p>\s*$/i;
/** Of the hosts that WordPress asks for a player or card, those that write-ups name. */
const hosts =
	/^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|speakerdeck\.com|slideshare\.net|twitter\.com|x\.com|flickr\.com|flic\.kr|soundcloud\.com|spotify\.com|ted\.com|wordpress\.tv|dailymotion\.com|tiktok\.com|reddit\.com|mixcloud\.com|issuu\.com|scribd\.com|kickstarter\.com|bsky\.app)\//i;

/** What WordPress makes of a paragraph: a player of a bare address, a figure of `[caption]`; undefined where it stays as it is. */
export function wordpressHtml(html: string): string | undefined {
	if (!/https?:|\[caption/i.test(html) || html.length > 20_000) return undefined;
	const [, picture, words] = caption.exec(html) ?? [];
	if (picture !== undefined) {
		const text = words?.trim() ?? "";
		return `<figure>${picture}${text === "" ? "" : `<figcaption>${text}</figcaption>`}</figure>\n`;
	}
	const written = embed.exec(html)?.[1];
	if (written === undefined) return undefined;
	const address = written.replaceAll("&amp;", "&");
	const frame = videoFrameOf(address);
	if (frame) return frameHtml(frame);
	if (!hosts.test(address)) return undefined;
	const label = l10n.t("Embed: {0}", /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address);
	return `<p class="engine-tags"><span class="engine-tag" title="${escapeHtml(address)}">${escapeHtml(label)}</span></p>\n`;
}
