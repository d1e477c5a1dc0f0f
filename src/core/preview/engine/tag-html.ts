import * as l10n from "@vscode/l10n";
import type { TemplateSyntax } from "../../flavours/flavour.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { type EngineTag, readTag } from "./read-tag.ts";
import { type VideoFrame, videoFrameOf, vimeoFrame, youtubeFrame } from "./video-address.ts";

/** What becomes of a template tag in the preview. */
export interface TagHtml {
	/** Empty where the engine shows nothing in its place. */
	readonly html: string;
	/** Whether it is a picture or a video rather than a few words. */
	readonly isMedia: boolean;
}

const nothing: TagHtml = { html: "", isMedia: false };
/** Tags that only tell the engine what to do, on their own. */
const silent = /^(?:assign|capture|increment|decrement|comment|raw|else|elsif|elif|when|break|continue|set)$/;

/** The common media as what they become, output as it is written, and every other tag as a small box that names it. */
export function tagHtml(written: string, takes: (syntax: TemplateSyntax) => boolean): TagHtml {
	const tag = readTag(written);
	if (tag.kind === "output" || (tag.kind === "shortcode" && !takes("shortcodes")))
		return { html: `<span class="engine-output">${escapeHtml(written)}</span>`, isMedia: false };
	if (tag.isClosing || (tag.kind === "tag" && silent.test(tag.name))) return nothing;
	const media = figureHtml(tag) ?? videoHtml(tag);
	if (media !== undefined) return { html: media, isMedia: true };
	const label = `${kindLabel(tag)}: ${tag.name}`;
	return {
		html: `<span class="engine-tag" title="${escapeHtml(written)}">${escapeHtml(label)}</span>`,
		isMedia: false,
	};
}

function kindLabel({ kind }: EngineTag): string {
	switch (kind) {
		case "shortcode":
			return l10n.t("Shortcode");
		case "include":
			return l10n.t("Include");
		case "embed":
			return l10n.t("Embed");
		default:
			return l10n.t("Template tag");
	}
}

function figureHtml({ kind, name, words, named }: EngineTag): string | undefined {
	if (kind === "embed" || !/^(?:[\w-]+\/)*(?:figure|img|image|asset_img)(?:\.\w+)?$/.test(name))
		return undefined;
	const address = firstOf(named, ["src", "image_path", "path", "url", "image"]) ?? words.find(isPicture);
	if (address === undefined) return undefined;
	const after = words.slice(words.indexOf(address) + 1).filter((word) => !/^\d+$/.test(word));
	const caption = firstOf(named, ["caption", "title"]) ?? (named.size === 0 ? after.join(" ") : "");
	const picture = `<img src="${escapeHtml(address)}" alt="${escapeHtml(named.get("alt") ?? caption)}">`;
	const link = kind === "shortcode" ? named.get("link") : undefined;
	const shown = link === undefined ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`;
	const text = caption === "" ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
	return `<figure>${shown}${text}</figure>\n`;
}

function videoHtml({ kind, name, words, named }: EngineTag): string | undefined {
	const where = `${name} ${named.get("provider") ?? ""}`;
	const id = firstOf(named, ["id", "v", "video", "video_id", "videoid", "url", "src", "link"]) ?? words[0];
	if (id === undefined) return undefined;
	let frame: VideoFrame | undefined;
	if (/you_?tube/i.test(where)) frame = youtubeFrame(id);
	else if (/vimeo/i.test(where)) frame = vimeoFrame(id);
	else if (/^(?:embed|video|oembed)(?:\.\w+)?$/.test(name) || kind === "embed") frame = videoFrameOf(id);
	const title = named.get("title");
	return frame && frameHtml(title ? { ...frame, title } : frame);
}

/** The page makes a poster of it, which loads the frame when it is clicked. */
export function frameHtml({ src, title }: VideoFrame): string {
	return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="560" height="315"></iframe>\n`;
}

function firstOf(named: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = named.get(name);
		if (value) return value;
	}
	return undefined;
}

function isPicture(word: string): boolean {
	return /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/is.test(word);
}
