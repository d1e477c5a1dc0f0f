import { type JsonReading, readJson } from "./read-json.ts";
import { type PageFacts, readPage } from "./read-page.ts";

/** A file as formats look at it, decoded once. */
export interface ScheduleSource {
	/** The file's name, for what a format cannot say itself. */
	readonly name: string;
	readonly text: string;
	/** The name of the outermost element, as it is written; undefined for what is no XML or HTML. */
	readonly root: string | undefined;
	/** Undefined for what does not begin as JSON. */
	readonly json: JsonReading | undefined;
	/** As a web page, read when it is asked for first. */
	readonly page: () => PageFacts;
}

export function toSource(text: string, name: string): ScheduleSource {
	const first = /\S/.exec(text)?.[0];
	let page: PageFacts | undefined;
	return {
		name,
		text,
		root: first === "<" ? rootName(text) : undefined,
		json: first === "{" || first === "[" ? readJson(text) : undefined,
		page: () => {
			page ??= readPage(text);
			return page;
		},
	};
}

/** Behind declarations, comments and what a document type defines. */
const prolog = /(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/iy;

function rootName(text: string): string | undefined {
	// A prolog of megabytes is no schedule's.
	const head = text.slice(0, 20_000);
	prolog.lastIndex = 0;
	prolog.exec(head);
	const [, name] = /^<([A-Za-z_][\w.:-]{0,60})/.exec(head.slice(prolog.lastIndex)) ?? [];
	return name;
}
