import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { HLJSApi } from "highlight.js";

/** Those that posts about events quote: highlight.js has a hundred more, some of them of a size that nobody would wait for. */
const names =
	"apache asciidoc awk bash basic c clojure cmake coffeescript cpp crystal csharp css d dart delphi diff django dockerfile elixir elm " +
	"erb erlang fortran fsharp glsl go gradle graphql groovy haml handlebars haskell haxe http ini java javascript json julia kotlin latex less lisp " +
	"llvm lua makefile markdown matlab nginx nim nix objectivec ocaml perl pgsql php plaintext powershell prolog properties protobuf puppet " +
	"python python-repl r reasonml ruby rust scala scheme scss shell sql stylus swift tcl thrift twig typescript vbnet verilog vhdl vim wasm " +
	"x86asm xml yaml";

export interface CodeLanguage {
	readonly name: string;
	/** Absolute. */
	readonly file: string;
	/** What fences may call it, its name aside. */
	readonly aliases: readonly string[];
	/** The languages that stand within it. */
	readonly needs: readonly string[];
}

/** PostgreSQL may hold a dozen others: it does without. */
const mostNeeds = 4;

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("highlight.js/package.json")), "es", "languages");

/** Loaded where it is asked: it brings all of its languages along, and most who ask for bundles build none. */
const highlighter = (): HLJSApi => require("highlight.js");

/** The languages whose code the preview colours, each a file of its own. */
export function codeLanguages(): readonly CodeLanguage[] {
	const wanted = names.split(" ");
	return wanted.map((name) => {
		const file = join(folder, `${name}.js`);
		const within = [
			...readFileSync(file, "utf8").matchAll(/subLanguage: *(?:\[([^\]]*)\]|'([\w-]+)'|"([\w-]+)")/g),
		];
		const found = within
			.flatMap(([, list, single, double]) => list?.match(/[\w-]+/g) ?? [single ?? double ?? ""])
			.filter((each) => each !== name && wanted.includes(each));
		const needs = [...new Set(found)];
		return {
			name,
			file,
			get aliases() {
				return highlighter().getLanguage(name)?.aliases ?? [];
			},
			needs: needs.length > mostNeeds ? [] : needs,
		};
	});
}
