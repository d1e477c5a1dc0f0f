import type { Dialect, KnownKey, ValueType } from "../../dialects/dialect.ts";

/**
 * A dialect's front matter as JSON Schema 2020-12, for other editors and tools. It says what each key may be; what is required depends on
 * the post's stage, which a schema cannot see, so nothing is. Other keys are allowed: themes and sites have their own.
 */
export function dialectSchema(dialect: Dialect): object {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: `${dialect.label} front matter`,
		description: `What ${dialect.label} reads of a post's front matter; see ${dialect.docs}`,
		type: "object",
		properties: Object.fromEntries(
			Object.entries(dialect.knownKeys).map(([key, known]) => [key, keySchema(known)]),
		),
	};
}

function keySchema({ types, about, byItself, docs, values }: KnownKey): object {
	const allowed = [...new Set(types.map((type) => JSON_TYPES[type]))];
	return {
		description: [about, byItself, docs].filter(Boolean).join(" "),
		// An empty value is read as null, and no engine minds.
		type: [...allowed, "null"],
		...(values !== undefined && { examples: values }),
	};
}

/** Dates are text, as YAML 1.2 reads them. */
const JSON_TYPES: Readonly<Record<ValueType, string>> = {
	string: "string",
	number: "number",
	boolean: "boolean",
	date: "string",
	list: "array",
	mapping: "object",
};
