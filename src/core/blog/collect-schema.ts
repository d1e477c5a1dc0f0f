import * as l10n from "@vscode/l10n";
import { type ParseError, parse } from "jsonc-parser";
import type { FrontMatterSchema } from "../facts/schema.ts";

/** Schemas are small; more than this is a mistake, or a trap. */
const MOST_FILES = 50;
const LONGEST_FILE = 1_000_000;

/** No schema is fetched from anywhere: this host does not exist, and only files of the workspace are known below it. */
const BASE = "https://recap.invalid/";

/**
 * Reads a schema file and the files its `$ref`s name, which must lie in the workspace.
 * @param path from the workspace folder, with forward slashes
 * @param readText a file's text; undefined where there is none
 */
export async function collectSchema(
	path: string,
	readText: (path: string) => Promise<string | undefined>,
): Promise<FrontMatterSchema> {
	const read = new Map<string, object>();
	const waiting = [path];
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		if (read.has(next)) continue;
		if (read.size === MOST_FILES) return broken(path, l10n.t("it refers to more than {0} files", MOST_FILES));
		const text = await readText(next);
		if (text === undefined)
			return broken(
				path,
				next === path
					? l10n.t("there is no such file")
					: l10n.t("it refers to {0}, which is not there", next),
			);
		if (text.length > LONGEST_FILE)
			return broken(path, l10n.t("{0} is longer than a million characters", next));
		const schema = parseObject(text);
		if (schema === undefined)
			return broken(
				path,
				next === path ? l10n.t("it is no JSON object") : l10n.t("{0} is no JSON object", next),
			);
		read.set(next, schema);
		for (const reference of referencesOf(schema)) {
			const target = targetOf(reference, next);
			if (target === undefined)
				return broken(path, l10n.t("it refers to {0}, which is not in the workspace", reference));
			waiting.push(target);
		}
	}
	const [root = {}] = read.values();
	const others = [...read].slice(1).map(([file, schema]) => [BASE + file, withId(schema, file)]);
	return { file: path, schema: withId(root, path), referred: Object.fromEntries(others) };
}

function broken(file: string, problem: string): FrontMatterSchema {
	return { file, schema: {}, referred: {}, problem };
}

/** Whatever the schema calls itself, here it is the file it stands in. */
function withId(schema: object, file: string): object {
	return { ...schema, $id: BASE + file };
}

function parseObject(text: string): object | undefined {
	const errors: ParseError[] = [];
	const data: unknown = parse(text, errors, { disallowComments: true });
	const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
	return errors.length === 0 && isObject ? data : undefined;
}

/** Every `$ref` to another file. */
function* referencesOf(schema: object): Generator<string> {
	const waiting: unknown[] = [schema];
	for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
		if (typeof value !== "object" || value === null) continue;
		for (const [key, inner] of Object.entries(value)) {
			if (key === "$ref" && typeof inner === "string" && !inner.startsWith("#")) yield inner;
			else waiting.push(inner);
		}
	}
}

/** The file in the workspace that a `$ref` names; undefined for the web, and for what would leave the folder. */
function targetOf(reference: string, from: string): string | undefined {
	const [path = ""] = reference.split("#");
	if (/^[a-z][a-z0-9+.-]*:|^\/|\\|%/i.test(path)) return undefined;
	const parts = from.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}
