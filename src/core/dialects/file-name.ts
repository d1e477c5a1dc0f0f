import type { Dialect, FieldName } from "./dialect.ts";

/** What a file's name says of a post, as written. */
export interface FileNameParts {
	readonly year?: string;
	readonly month?: string;
	readonly day?: string;
	readonly slug?: string;
}

/** For `Dialect.fileName`: a slug, after a date or without one. `extensions` are parted by `|`. */
export function datedFileName(extensions: string): RegExp {
	const date = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
	return new RegExp(String.raw`^(?:${date}-)?(?<slug>.+)\.(?:${extensions})$`, "i");
}

/** Reads a file's name as the dialect's engine does; a bundle's `index.md` has its folder's name. */
export function readFileName(dialect: Dialect, path: string | undefined): FileNameParts {
	const [file = "", folder = ""] = path?.split("/").reverse() ?? [];
	const index = /^_?index\.(\w+)$/.exec(file);
	const name = index && folder !== "" ? `${folder}.${index[1]}` : file;
	return dialect.fileName?.exec(name)?.groups ?? {};
}

/** Whether the file's name stands in for a field, so that nobody misses it in the front matter. */
export function isInFileName(dialect: Dialect, name: FieldName, path: string | undefined): boolean {
	const part = dialect.keys[name]?.map((key) => dialect.knownKeys[key]?.fromFileName).find(Boolean);
	if (part === undefined) return false;
	const { year, slug } = readFileName(dialect, path);
	return (part === "date" ? year : slug) !== undefined;
}
