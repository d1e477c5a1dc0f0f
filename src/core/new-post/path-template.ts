import { formatDate, type WrittenDate } from "../dates/date-format.ts";

/** What is filled into a template for paths, such as `_posts/{date}-{slug}.md`. */
export interface PathParts {
	readonly day: WrittenDate;
	readonly slug: string;
}

/** Fills a template in: `{date}` is a day, `{year}`, `{month}` and `{day}` are its parts, `{slug}` is the post's name. */
export function fillPath(template: string, { day, slug }: PathParts): string {
	const date = formatDate(day, "YYYY-MM-DD");
	const [year = "", month = "", dayOfMonth = ""] = date.split("-");
	const values: Readonly<Record<string, string>> = { date, year, month, day: dayOfMonth, slug };
	return template.replace(/\{([a-z]+)\}/g, (written, name: string) => values[name] ?? written);
}

/** A path as it would be for any post: dates and the post's own name become what `fillPath` fills in. Undefined for a name that tells nothing. */
export function pathTemplateOf(path: string): string | undefined {
	const segments = path.split("/");
	const file = segments.pop() ?? "";
	const [, name = "", ending = ""] =
		/^(.+?)((?:\.html)?(?:\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?\.[a-z]+)$/.exec(file) ?? [];
	if (ending === "") return undefined;
	const isBundle = /^index$/i.test(name);
	const bundle = isBundle ? segments.pop() : undefined;
	if (isBundle && bundle === undefined) return undefined;
	const last = nameTemplate(bundle ?? name);
	return [...folderTemplates(segments), ...(isBundle ? [last, file] : [last + ending])].join("/");
}

/** Folders named for years, and for months and days below them. */
function folderTemplates(folders: readonly string[]): readonly string[] {
	let before = "";
	return folders.map((folder) => {
		const token = dateToken(folder, before);
		before = token ?? "";
		return token ?? folder;
	});
}

function dateToken(folder: string, before: string): string | undefined {
	if (/^(?:19|20)\d{2}$/.test(folder)) return "{year}";
	if (before === "{year}" && /^(?:0[1-9]|1[0-2])$/.test(folder)) return "{month}";
	if (before === "{month}" && /^(?:0[1-9]|[12]\d|3[01])$/.test(folder)) return "{day}";
	return /^\d{4}-\d{2}-\d{2}$/.test(folder) ? "{date}" : undefined;
}

function nameTemplate(name: string): string {
	const [, day, mark] = /^(\d{4}-\d{2}-\d{2})([-_])./.exec(name) ?? [];
	return day === undefined ? "{slug}" : `{date}${mark}{slug}`;
}
