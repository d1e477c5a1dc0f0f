import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { tokenizer } from "acorn";
import { build } from "esbuild";

export interface Expression {
	readonly source: string;
	readonly flags: string;
	/** Path below the folder. */
	readonly file: string;
}

/** The regular expressions written as literals in a folder's TypeScript. */
export async function findExpressions(folder: string): Promise<readonly Expression[]> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
	const { outputFiles } = await build({
		...{ entryPoints: files.map((name) => join(folder, name)), outbase: folder, outdir: folder },
		...{ bundle: false, write: false, format: "esm", target: "esnext", logLevel: "error" },
	});
	return outputFiles.flatMap(({ path, text }) =>
		expressionsIn(text).map((expression) => ({
			...expression,
			file: relative(folder, path).replaceAll("\\", "/").replace(/\.js$/, ".ts"),
		})),
	);
}

/** Of JavaScript, in the order in which they stand. */
export function expressionsIn(javascript: string): readonly Omit<Expression, "file">[] {
	const tokens = [...tokenizer(javascript, { ecmaVersion: "latest", sourceType: "module" })];
	return tokens.flatMap((token) => {
		if (token.type.label !== "regexp" || !("value" in token)) return [];
		const { pattern, flags } = token.value as { readonly pattern: string; readonly flags: string };
		return [{ source: pattern, flags }];
	});
}
