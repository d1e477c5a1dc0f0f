import { decodeHTML } from "entities";
import type { PreviewDate, PreviewHeader, PreviewMark } from "../../protocol/to-page/show.ts";
import type { FieldName } from "../dialects/dialect.ts";
import { isInFileName, readFileName } from "../dialects/file-name.ts";
import type { FieldData, FieldValue } from "../front-matter/model.ts";
import type { Post } from "../post/post.ts";
import { translateWords } from "../text/translate-words.ts";
import { humanDate } from "./human-date.ts";

/** Longer values are cut: a header line is read, not scrolled. */
const longestText = 2_000;
const mostLabels = 200;
/** Where engines keep a picture's address when the field is a mapping, and a person's name. */
const addressKeys = ["image", "url", "src", "path", "relative"];
const nameKeys = ["name", "display_name", "title", "label"];

/** What a blog shows above a post's body, from its front matter: plain text, entities resolved. */
export function readHeader(post: Post, resolveImage: (destination: string) => string): PreviewHeader {
	const line = (name: FieldName) => present(labelsOf(post.field(name)).join(", "));
	const publishedOn = dateOf(post.field("publishedOn")) ?? dateOfFile(post);
	const updatedOn = dateOf(post.field("updatedOn"));
	return {
		title: line("title") ?? titleOfFile(post),
		mark: markOf(post),
		author: line("author"),
		publishedOn,
		updatedOn: updatedOn?.text === publishedOn?.text ? undefined : updatedOn,
		categories: listOf(post, "categories"),
		tags: listOf(post, "tags"),
		excerpt: line("excerpt"),
		coverImage: coverOf(post.field("coverImage"), resolveImage),
		permalink: line("permalink"),
	};
}

function markOf({ stage }: Post): PreviewMark | undefined {
	if (stage.id === "published") return undefined;
	const label = translateWords(stage.label);
	return { stage: stage.id, label: label.charAt(0).toUpperCase() + label.slice(1) };
}

function dateOf(value: FieldValue | undefined): PreviewDate | undefined {
	const written = labelsOf(value)[0];
	return written === undefined ? undefined : { written, text: humanDate(written) ?? written };
}

/** Where the front matter has no title, that of an engine which makes one of the file's name (Jekyll's `titleize_slug`). */
function titleOfFile({ dialect, facts, isPost }: Post): string | undefined {
	if (!dialect.capitalisesFileName || !isPost) return undefined;
	const words = readFileName(dialect, facts.path).slug?.split("-") ?? [];
	return present(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(" "));
}

/** Where the front matter has no date, that of an engine which takes the one in the file's name. */
function dateOfFile({ dialect, facts, isPost }: Post): PreviewDate | undefined {
	if (!isPost || !isInFileName(dialect, "publishedOn", facts.path)) return undefined;
	const { year, month, day } = readFileName(dialect, facts.path);
	const written = [year, month, day].join("-");
	return { written, text: humanDate(written) ?? written };
}

/** A list's labels; of one text those that the engine makes of it, where that is known, and otherwise those between commas. */
function listOf(post: Post, name: FieldName): readonly string[] {
	const value = post.field(name);
	const labels = labelsOf(value);
	const habit = post.dialect.textLists?.[name];
	if (value?.items || habit === "whole") return labels;
	const separator = habit === "at-blanks" ? " " : ",";
	return labels.flatMap((label) => label.split(separator)).flatMap((label) => present(label.trim()) ?? []);
}

function labelsOf(value: FieldValue | undefined): readonly string[] {
	if (!value) return [];
	const parts: readonly FieldValue[] = value.items ?? [value];
	return parts.slice(0, mostLabels).flatMap((part) => labelOf(part) ?? []);
}

function labelOf(value: FieldValue): string | undefined {
	const text = value.fields ? findText(value.fields, nameKeys) : textOf(value);
	return text === undefined
		? undefined
		: present(decodeHTML(text).replace(/\s+/gu, " ").trim().slice(0, longestText));
}

function coverOf(
	value: FieldValue | undefined,
	resolve: (destination: string) => string,
): string | undefined {
	const first = value?.items ? value.items[0] : value;
	const destination = first?.fields ? findText(first.fields, addressKeys) : first && textOf(first);
	return destination ? present(resolve(destination)) : undefined;
}

function findText(
	fields: readonly ({ readonly key: string } & FieldValue)[],
	keys: readonly string[],
): string | undefined {
	for (const key of keys) {
		const field = fields.find((candidate) => candidate.key === key);
		const text = field && textOf(field);
		if (text !== undefined) return text;
	}
	return undefined;
}

/** A scalar as written where the parser made a number of it: `1.10` is not `1.1`. */
function textOf({ value, raw }: FieldValue): string | undefined {
	if (typeof value === "string") return value.trim();
	return isNumberOrBoolean(value) ? raw.trim() : undefined;
}

function isNumberOrBoolean(value: FieldData): boolean {
	return typeof value === "number" || typeof value === "boolean";
}

function present(text: string): string | undefined {
	return text === "" ? undefined : text;
}
