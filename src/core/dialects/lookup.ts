import type { Field, FrontMatter } from "../front-matter/model.ts";
import type { FrontMatterReaders } from "../front-matter/readers.ts";
import { textRange } from "../text/text-range.ts";
import type { Dialect, KnownKey } from "./dialect.ts";

/** A key's entry; of duplicates the last, as engines take it. A key with dots is looked up as it is, then as a path. */
export function lookUp(frontMatter: FrontMatter, key: string, dialect?: Dialect): Field | undefined {
	const ignoresCase = dialect?.ignoresKeyCase === true;
	if (frontMatter.format === "header" && isFirstLineTaken(dialect, key)) {
		const first = frontMatter.fields.find((field) => field.key.toLowerCase() === key.toLowerCase());
		return first && firstLineOf(first);
	}
	const field = lastOf(frontMatter.fields, key, ignoresCase);
	return field || !key.includes(".") ? field : walk(frontMatter.fields, key.split("."), ignoresCase);
}

/** Of a title each line is one of several; of the other keys that are one line, the first line of the first counts. */
export function isFirstLineTaken(dialect: Dialect | undefined, key: string): boolean {
	const name = key.toLowerCase();
	return dialect?.singleLineKeys?.includes(name) === true && !dialect.keys.title?.includes(name);
}

function firstLineOf(field: Field): Field {
	const { raw, valueRange } = field;
	const line = /^[^\r\n]*/.exec(raw)?.[0].trimEnd() ?? raw;
	if (line.length === raw.length) return field;
	return {
		...field,
		value: line,
		raw: line,
		valueRange: textRange(valueRange.start, valueRange.start + line.length),
	};
}
export function knownKeyOf(dialect: Dialect, key: string): KnownKey | undefined {
	return findKnownKey(dialect, key)?.[1];
}

/** A top-level key as the engine's documentation writes it, with what the engine knows of it. */
export function findKnownKey(
	{ knownKeys, ignoresKeyCase }: Dialect,
	key: string,
): readonly [name: string, known: KnownKey] | undefined {
	const name = Object.hasOwn(knownKeys, key)
		? key
		: ignoresKeyCase && Object.keys(knownKeys).find((known) => known.toLowerCase() === key.toLowerCase());
	const known = name ? knownKeys[name] : undefined;
	return name && known ? [name, known] : undefined;
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

/** How a dialect's engine reads its front matter. */
export function readersOf({ yaml, toml, fenceLimits }: Dialect): FrontMatterReaders {
	return {
		...(yaml?.reader && { yaml: yaml.reader }),
		...(toml && { toml }),
		...(fenceLimits?.looksPastBlanks && { looksPastBlanks: true }),
	};
}
