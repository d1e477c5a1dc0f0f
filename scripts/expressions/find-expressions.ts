import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { tokenizer } from "acorn";
import { build } from "esbuild";

export interface Literal {
	readonly source: string;
	readonly flags: string;
}

export interface Expression extends Literal {
	/** Path below the folder. */
	readonly file: string;
}

/** What stands in files by a digest of their text. */
export type KeptLiterals = ReadonlyMap<string, readonly Literal[]>;

/** The regular expressions written as literals in a folder's TypeScript, and what to keep of them: files that are in `kept` are not read again. */
export async function findExpressions(
	folder: string,
	kept: KeptLiterals,
): Promise<{ readonly expressions: readonly Expression[]; readonly kept: KeptLiterals }> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const files = names
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
		.map((name) => ({ path: join(folder, name), digest: digestOf(readFileSync(join(folder, name))) }));
	const others = files.filter(({ digest }) => !kept.has(digest));
	const read = await literalsIn(
		folder,
		others.map(({ path }) => path),
	);
	const literals = files.map(
		({ path, digest }) => [digest, kept.get(digest) ?? read.get(path) ?? []] as const,
	);
	const expressions = files.flatMap(({ path }, at) =>
		(literals[at]?.[1] ?? []).map((literal) => ({
			...literal,
			file: relative(folder, path).replaceAll("\\", "/"),
		})),
	);
	return { expressions, kept: new Map(literals) };
}

const digestOf = (text: Buffer) => createHash("sha256").update(text).digest("base64");

/** By the file's path. */
async function literalsIn(
	folder: string,
	files: readonly string[],
): Promise<ReadonlyMap<string, readonly Literal[]>> {
	if (files.length === 0) return new Map();
	const { outputFiles } = await build({
		...{ entryPoints: [...files], outbase: folder, outdir: folder },
		...{ bundle: false, write: false, format: "esm", target: "esnext", logLevel: "error" },
	});
	return new Map(outputFiles.map(({ path, text }) => [path.replace(/\.js$/, ".ts"), expressionsIn(text)]));
}

/** Of JavaScript, in the order in which they stand. */
export function expressionsIn(javascript: string): readonly Literal[] {
	const tokens = [...tokenizer(javascript, { ecmaVersion: "latest", sourceType: "module" })];
	return tokens.flatMap((token) => {
		if (token.type.label !== "regexp" || !("value" in token)) return [];
		const { pattern, flags } = token.value as { readonly pattern: string; readonly flags: string };
		return [{ source: pattern, flags }];
	});
}
