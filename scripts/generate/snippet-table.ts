import { dialects } from "../../src/core/dialects/index.ts";
import { engineSnippetsOf } from "../../src/core/snippets/index.ts";
import { parts } from "../../src/core/snippets/parts/index.ts";
import type { Table } from "./marked-table.ts";

/** Every snippet, and which engines' posts it is offered in. */
export function snippetTable(): Table {
	const own = new Map<string, { readonly about: string; readonly engines: string[] }>();
	for (const dialect of dialects) {
		for (const { id, about, place } of engineSnippetsOf(dialect)) {
			const isFrontMatter = place === "front-matter";
			const name = isFrontMatter ? "front-matter-…" : id;
			const row = own.get(name) ?? {
				about: isFrontMatter ? "Front matter as the engine's own tool writes it." : about,
				engines: [],
			};
			row.engines.push(dialect.label);
			own.set(name, row);
		}
	}
	return {
		head: ["prefix", "what it writes", "in posts of"],
		rows: [
			...[...own].filter(([name]) => name.startsWith("front-matter")).map(([name, row]) => toRow(name, row)),
			...parts.map(({ id, about }) => [`\`recap-${id}\``, about, "every engine"]),
			...[...own].filter(([name]) => !name.startsWith("front-matter")).map(([name, row]) => toRow(name, row)),
		],
	};
}

function toRow(
	name: string,
	{ about, engines }: { readonly about: string; readonly engines: readonly string[] },
): readonly string[] {
	const others = dialects.filter(({ label }) => !engines.includes(label)).map(({ label }) => label);
	const where =
		others.length === 0
			? "every engine"
			: others.length < engines.length
				? `every engine but ${others.join(", ")}`
				: engines.join(", ");
	return [`\`recap-${name}\``, about, where];
}
