import type { FieldName } from "../dialects/dialect.ts";
import { insertField } from "../front-matter-edits/insert-field.ts";
import type { Post } from "../post/post.ts";
import { lineEndAt } from "../text/line-bounds.ts";
import type { Fix, Rule } from "./rule.ts";

export const missingField: Rule = {
	id: "missing-field",
	summary: "The front matter has every field the post needs at its stage.",
	rationale:
		"What a post needs depends on where it is on its way: a draft needs little, a published post what readers see. " +
		"The fix adds a field only with a value that is certain, from the post's own top heading or its file name, " +
		"never an empty or made-up one. What the engine takes from the file name, as Jekyll does, is not missing.",
	defaultSeverity: "warning",
	examples: [
		{
			bad: "---\nlayout: post\ndate: 2016-02-02\n---\n\nThe hall was full.\n",
			facts: { path: "_posts/notes.md" },
		},
		{
			bad: "---\nlayout: post\ndate: 2016-02-02\n---\n\n# Looking back at the meetup\n",
			good: "---\nlayout: post\ndate: 2016-02-02\ntitle: Looking back at the meetup\n---\n\n# Looking back at the meetup\n",
			facts: { path: "_drafts/meetup.md" },
		},
	],
	*check(post) {
		const { state, open, fields, range } = post.frontMatter;
		// Where the front matter cannot be read, its fields are not missing but hidden.
		if (state !== "mapping" && state !== "empty") return;
		const place = open?.range ?? { start: range.start, end: lineEndAt(post.text, range.start) };
		for (const name of post.stage.required) {
			const field = post.field(name);
			const key = field?.key ?? post.dialect.keys[name]?.[0];
			if (key === undefined || (field && !isBlank(field.value)) || isInFileName(post, key)) continue;
			if (field) {
				yield {
					message: `Give \`${key}\` a value: a ${stageOf(post)} post needs it.`,
					range: field.keyRange,
				};
			} else {
				yield {
					message: `Add \`${key}\` to the front matter: a ${stageOf(post)} post needs it.`,
					range: fields.length > 0 || open ? place : range,
					fixes: suggestInsertion(post, name, key),
				};
			}
		}
	},
};

function stageOf({ stage }: Post): string {
	return stage.id;
}

function isBlank(value: unknown): boolean {
	return value === null || (typeof value === "string" && value.trim() === "");
}

/** Whether the engine takes it from the file's name; where the name is not known, that is possible. */
function isInFileName(post: Post, key: string): boolean {
	const part = post.dialect.knownKeys[key]?.fromFileName;
	if (!part) return false;
	if (post.facts.path === undefined) return true;
	return fileNameParts(post)?.[part === "date" ? "day" : part] !== undefined;
}

function suggestInsertion(post: Post, name: FieldName, key: string): readonly Fix[] {
	const value = certainValues[name]?.(post);
	if (value === undefined) return [];
	const edit = insertField(post.text, post.frontMatter, { key, value });
	return edit ? [{ title: `Add ${key}: ${value}`, edits: [edit] }] : [];
}

const certainValues: Partial<Record<FieldName, (post: Post) => string | undefined>> = {
	title: (post) => topHeading(post) ?? titleInFileName(post),
	publishedOn: dateInFileName,
};

function topHeading({ body }: Post): string | undefined {
	const [heading, second] = body.headings.filter(({ level }) => level === 1);
	return second || heading?.text === "" ? undefined : heading?.text;
}

/** As Jekyll makes a title of a file name, but in sentence case. */
function titleInFileName(post: Post): string | undefined {
	const slug = fileNameParts(post)?.slug;
	if (!slug) return undefined;
	const words = slug.replaceAll(/[-_]+/g, " ").trim();
	return words === "" ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

function dateInFileName(post: Post): string | undefined {
	const parts = fileNameParts(post);
	if (!parts?.year || !parts.month || !parts.day) return undefined;
	const day = `${parts.year}-${parts.month}-${parts.day}`;
	return post.dialect.dateFormats.includes("YYYY-MM-DD") ? day : `${day} 00:00:00`;
}

/** The parts of the file's name; those of its folder's where the file is only the folder's `index.md`. */
function fileNameParts({ dialect, facts }: Post): Record<string, string> | undefined {
	const [file = "", folder = ""] = (facts.path ?? "").split("/").reverse();
	const name = /^_?index\.(?=\w+$)/.test(file) ? file.replace(/^_?index/, folder) : file;
	return dialect.fileName?.exec(name)?.groups;
}
