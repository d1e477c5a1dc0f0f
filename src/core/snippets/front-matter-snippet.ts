import type { DateFormat } from "../dates/date-format.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { FieldName } from "../dialects/field-name.ts";
import type { NewPostEntry, NewPostForm } from "../dialects/new-post-form.ts";
import type { FrontMatterLook, NewEntry, NewValue } from "../front-matter-tools/write/new-entry.ts";
import { writeFrontMatter } from "../front-matter-tools/write/write-front-matter.ts";
import type { Snippet } from "./snippet.ts";

/** The front matter of an engine's new post as a snippet; undefined for an engine that has none. */
export function frontMatterSnippet(dialect: Dialect): Snippet | undefined {
	const { newPost, label, formats } = dialect;
	const [format] = formats;
	if (!newPost || format === undefined) return undefined;
	const look: FrontMatterLook = { format, quotes: "double" };
	const entries = newPost.entries.map((entry) => toEntry(entry, dialect, newPost));
	return {
		id: `front-matter-${dialect.id}`,
		title: "Front matter",
		about: `Front matter of a post for ${label}.`,
		place: "front-matter",
		body: writeFrontMatter(entries, look).trimEnd().split("\n"),
	};
}

/** The engine's usual key for an entry. */
export function keyOf(entry: NewPostEntry, dialect: Dialect): string {
	if (typeof entry === "string") return dialect.keys[entry]?.[0] ?? entry;
	return entry.key;
}

const TITLE = "<<title: Looking back at the event $CURRENT_YEAR>>";

const texts: Readonly<Partial<Record<FieldName, string>>> = {
	title: TITLE,
	author: "<<author: Your name>>",
	slug: "<<slug: looking-back-at-the-event-$CURRENT_YEAR>>",
	excerpt: "<<excerpt: One sentence that makes people read on.>>",
};

const tagGaps: readonly FieldName[] = ["tags", "categories"];

function toEntry(entry: NewPostEntry, dialect: Dialect, form: NewPostForm): NewEntry {
	return { key: keyOf(entry, dialect), value: gapFor(entry, dialect, form) };
}

function gapFor(entry: NewPostEntry, dialect: Dialect, form: NewPostForm): NewValue {
	if (typeof entry === "object" && "is" in entry) {
		return typeof entry.is === "boolean" ? { flag: entry.is } : { word: entry.is };
	}
	if (typeof entry === "object" && "gap" in entry) return { text: `<<value: ${entry.gap}>>` };
	const field = typeof entry === "string" ? entry : entry.field;
	if (field === "publishedOn")
		return { date: `<<date: ${dateVariables(form.date ?? dialect.dateFormats[0])}>>` };
	if (tagGaps.includes(field)) {
		const tag = "<<tag: conference>>";
		return form.hasTagText ? { text: tag } : { list: [tag] };
	}
	return { text: texts[field] ?? "" };
}

const DAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
/** Braces part the last name from what follows. */
const DAY_BEFORE_T = DAY.replace("$CURRENT_DATE", `\${CURRENT_DATE}`);
const MINUTES = "$CURRENT_HOUR:$CURRENT_MINUTE";
const TIME = `${MINUTES}:$CURRENT_SECOND`;

/** Now, by the editor's variables. */
function dateVariables(format: DateFormat | undefined): string {
	switch (format) {
		case "YYYY-MM-DD hh:mm":
			return `${DAY} ${MINUTES}`;
		case "YYYY-MM-DD time":
			return `${DAY} ${TIME}`;
		case "YYYY-MM-DD time zone":
			return `${DAY} ${TIME} $CURRENT_TIMEZONE_OFFSET`;
		case "YYYY-MM-DDTtimezone":
			return `${DAY_BEFORE_T}T${TIME}$CURRENT_TIMEZONE_OFFSET`;
		default:
			return DAY;
	}
}
