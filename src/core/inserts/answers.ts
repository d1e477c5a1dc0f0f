import * as l10n from "@vscode/l10n";
import { ArgumentReader } from "../text/argument-reader.ts";
import type { Refusal } from "../text/refusal.ts";
import type { SessionPart } from "./add-to-session.ts";
import type { ImageAnswers } from "./insert-image.ts";
import type { SessionAnswers } from "./insert-session.ts";
import type { SlidesAnswers } from "./insert-slides.ts";
import { VIDEO_FORMS, type VideoAnswers } from "./insert-video.ts";

/** Reads the argument of `recap.insertSession`; one sentence where its shape is wrong. */
export function readSessionAnswers(argument: unknown): SessionAnswers | Refusal {
	const read = new ArgumentReader(argument, [
		"title",
		"url",
		"speakers",
		"slides",
		"video",
		"time",
		"room",
		"level",
	]);
	const answers = {
		title: read.text("title"),
		url: read.optionalText("url"),
		speakers: read.names("speakers"),
		slides: read.optionalText("slides"),
		video: read.optionalText("video"),
		time: read.optionalText("time"),
		room: read.optionalText("room"),
		level: read.level("level"),
	};
	return read.refusal ?? answers;
}

/** An image that is a file still: `file` is for the caller to make sense of. */
export interface ImageFileAnswers {
	readonly alt: string;
	readonly file: unknown;
}

/** Reads the argument of `recap.insertImage`; one sentence where its shape is wrong. */
export function readImageAnswers(argument: unknown): ImageAnswers | ImageFileAnswers | Refusal {
	const read = new ArgumentReader(argument, ["alt", "url", "file"]);
	const alt = read.text("alt");
	const file = read.optionalValue("file");
	const url = file === undefined ? read.text("url") : read.optionalText("url");
	if (read.refusal) return read.refusal;
	if (file === undefined) return { alt, url: url ?? "" };
	return url === undefined
		? { alt, file }
		: { refusal: l10n.t("Give either url or file: one image at a time.") };
}

/** Reads the argument of `recap.insertSlides`; one sentence where its shape is wrong. */
export function readSlidesAnswers(argument: unknown): SlidesAnswers | Refusal {
	const read = new ArgumentReader(argument, ["url", "text"]);
	const answers = { url: read.text("url"), text: read.optionalText("text") };
	return read.refusal ?? answers;
}

/** Reads the argument of `recap.insertVideo`; one sentence where its shape is wrong. */
export function readVideoAnswers(argument: unknown): VideoAnswers | Refusal {
	const read = new ArgumentReader(argument, ["url", "text", "as"]);
	const answers = {
		url: read.text("url"),
		text: read.optionalText("text"),
		as: read.optionalChoice("as", VIDEO_FORMS),
	};
	return read.refusal ?? answers;
}

/** Reads the argument of `recap.addToSession`; one sentence where its shape is wrong. */
export function readSessionPart(argument: unknown): SessionPart | Refusal {
	const read = new ArgumentReader(argument, ["part", "url", "text", "alt", "name"]);
	const part = read.choice("part", ["slides", "video", "photo", "speaker"]);
	if (part === undefined) return read.refusal ?? { refusal: l10n.t("Say which part to add.") };
	const answers = readPart(read, part);
	return read.refusal ?? answers;
}

function readPart(read: ArgumentReader, part: SessionPart["part"]): SessionPart {
	if (part === "speaker") return { part, name: read.text("name") };
	if (part === "photo") return { part, url: read.text("url"), alt: read.text("alt") };
	return { part, url: read.text("url"), text: read.optionalText("text") };
}
