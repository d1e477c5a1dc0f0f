import type { Field, FrontMatter } from "../post/front-matter-model.ts";
import type { Dialect, KnownKey } from "./dialect.ts";

/** A key's entry; of duplicates the last, as engines take it. A key with dots is looked up as it is, then as a path. */
export function lookUp(frontMatter: FrontMatter, key: string, dialect?: Dialect): Field | undefined {
	const ignoresCase = dialect?.ignoresKeyCase === true;
	return (
		lastOf(frontMatter.fields, key, ignoresCase) ?? walk(frontMatter.fields, key.split("."), ignoresCase)
	);
}

/** What a dialect's engine knows of a top-level key. */
export function knownKeyOf({ knownKeys, ignoresKeyCase }: Dialect, key: string): KnownKey | undefined {
	if (Object.hasOwn(knownKeys, key)) return knownKeys[key];
	if (!ignoresKeyCase) return undefined;
	const name = Object.keys(knownKeys).find((known) => known.toLowerCase() === key.toLowerCase());
	return name === undefined ? undefined : knownKeys[name];
}

function walk(fields: readonly Field[], path: readonly string[], ignoresCase: boolean): Field | undefined {
	const [first = "", ...rest] = path;
	const field = lastOf(fields, first, ignoresCase);
	return rest.length === 0 ? field : field?.fields && walk(field.fields, rest, ignoresCase);
}

function lastOf(fields: readonly Field[], key: string, ignoresCase: boolean): Field | undefined {
	const wanted = ignoresCase ? key.toLowerCase() : key;
	for (let index = fields.length - 1; index >= 0; index--) {
		const field = fields[index];
		if (field?.key.length !== key.length) continue;
		if (field.key === key || (ignoresCase && field.key.toLowerCase() === wanted)) return field;
	}
	return undefined;
}
