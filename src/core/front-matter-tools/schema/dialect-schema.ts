import type { Dialect, KnownKey } from "../../dialects/dialect.ts";
import { valueType } from "../../dialects/value-types/index.ts";

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
	const allowed = [...new Set(types.map((type) => valueType(type).json.type))];
	return {
		description: [about, byItself, docs].filter(Boolean).join(" "),
		// An empty value is read as null, and no engine minds.
		type: [...allowed, "null"],
		...formatOf(types),
		...(values !== undefined && { examples: values }),
	};
}

/** Only where every value has it. */
function formatOf(types: KnownKey["types"]): { readonly format?: string } {
	const [format, ...others] = new Set(types.map((type) => valueType(type).json.format));
	return format !== undefined && others.length === 0 ? { format } : {};
}
