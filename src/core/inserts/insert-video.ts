import * as l10n from "@vscode/l10n";
import { type HostedVideo, hostedVideoOf } from "../post/hosted-video.ts";
import type { Post } from "../post/post.ts";
import { planDefinitions } from "../references/add-definitions.ts";
import { readDestination } from "../references/destination.ts";
import { oneLine, writeInlineText } from "../text/inline-text.ts";
import { isRefusal } from "../text/refusal.ts";
import { type Insertion, insertBlock, insertInline } from "./insertion.ts";
import { blockPlace, isInline, linkPlace } from "./insertion-place.ts";
import { ADDRESS_KINDS } from "./validate.ts";
import { enginePlayerOf, losesHtml } from "./video-player.ts";

/** How a video stands in a post: a link, its picture as a link, or its player. */
export const VIDEO_FORMS = ["link", "thumbnail", "embed"] as const;
export type VideoForm = (typeof VIDEO_FORMS)[number];

/** A video to link to or to show. */
export interface VideoAnswers {
	/** An http or https address; for a link also a path in the blog. */
	readonly url: string;
	/** The link's text, the picture's alt text, or what the player is called to screen readers; "Video" without it. */
	readonly text?: string | undefined;
	/** A link without it. */
	readonly as?: VideoForm | undefined;
}

/** The forms a video's address allows, a link first. */
export function videoFormsOf(url: string): readonly VideoForm[] {
	const place = hostedVideoOf(url.trim());
	return [
		"link",
		...(place?.thumbnailUrl ? ["thumbnail" as const] : []),
		...(place ? ["embed" as const] : []),
	];
}

/** A video at the cursor; a link's and picture's definitions go into the list at the end. */
export function insertVideo(post: Post, offset: number, answers: VideoAnswers): Insertion {
	const read = readDestination(answers.url, ADDRESS_KINDS.video);
	if (isRefusal(read)) return read;
	const text = oneLine(answers.text ?? "") || "Video";
	const place = hostedVideoOf(read.destination);
	if (answers.as === "embed") {
		return place ? insertPlayer(post, offset, place, text) : { refusal: noPlayer() };
	}
	if (answers.as === "thumbnail") {
		const picture = place?.thumbnailUrl;
		return picture ? insertLink(post, offset, text, [picture, read.destination]) : { refusal: noPicture() };
	}
	return insertLink(post, offset, text, [read.destination]);
}

function noPlayer(): string {
	return l10n.t("Insert the video as a link: Recap knows no address of a player for it.");
}

function noHtml(): string {
	return l10n.t("Insert the video as a link: in this blog readers would not get the HTML of its player.");
}

function noPicture(): string {
	return l10n.t("Insert the video as a link: Recap knows the pictures of YouTube's videos only.");
}

/** With two destinations, the first is a picture that links to the second. */
function insertLink(post: Post, offset: number, text: string, destinations: readonly string[]): Insertion {
	const place = linkPlace(post, offset);
	if (isRefusal(place)) return place;
	const plan = planDefinitions(
		post,
		destinations.map((destination) => ({ destination, text })),
	);
	if (isRefusal(plan)) return plan;
	const markup = plan.labels.reduce(
		(inner, label, at) => `${at < plan.labels.length - 1 ? "!" : ""}[${inner}][${label}]`,
		writeInlineText(text),
	);
	return isInline(place)
		? insertInline(post, place, markup, plan)
		: insertBlock(post, place, { text: markup }, plan);
}

/** Blank lines stand around it: Markdown right behind a closing tag would be swallowed. */
function insertPlayer(post: Post, offset: number, video: HostedVideo, title: string): Insertion {
	const place = blockPlace(post, offset);
	if (isRefusal(place)) return place;
	const own = enginePlayerOf(post, video);
	if (own === undefined && losesHtml(post)) return { refusal: noHtml() };
	const text = own ?? writeFrame(video.embedUrl, title);
	return insertBlock(post, place, { text }, NO_DEFINITIONS);
}

function writeFrame(address: string, title: string): string {
	return `<iframe src="${writeAttribute(address)}" title="${writeAttribute(title)}" width="560" height="315" allowfullscreen></iframe>`;
}

const NO_DEFINITIONS = { labels: [], lines: [], offset: 0, place: "in-list" } as const;

/** Braces too: site engines evaluate template tags wherever they stand. */
function writeAttribute(value: string): string {
	return value.replace(/[&"<>{}]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}
