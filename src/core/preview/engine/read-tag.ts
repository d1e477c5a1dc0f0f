/** What a blog engine reads itself, taken apart: Liquid's output and tags, Hugo's and Zola's shortcodes, Zenn's embeds. */
export interface EngineTag {
	readonly kind: "output" | "tag" | "include" | "shortcode" | "embed";
	/** Of a tag, shortcode or embed; of an include the file. Empty for output. */
	readonly name: string;
	/** `{{< /details >}}`, `{% endif %}`. */
	readonly isClosing: boolean;
	/** What has no name, in order, without quotes. */
	readonly words: readonly string[];
	/** `key="value"`; what only the engine knows, such as `page.image`, is left out. */
	readonly named: ReadonlyMap<string, string>;
}

const part = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|'([^']*)'|`([^`]*)`|([^\s"'`,]+))/g;
const variable = /^(?:page|site|include|layout|post|paginator)\.[\w.-]+$/;

/** Takes apart one of the ranges that a body records as its template tags. */
export function readTag(written: string): EngineTag {
	const embed = /^@\[([\w-]+)\]\((.*)\)$/s.exec(written);
	if (embed) return { ...noArguments, kind: "embed", name: embed[1] ?? "", words: [embed[2]?.trim() ?? ""] };
	const hugo = /^\{\{[<%]([\s\S]*)[>%]\}\}$/.exec(written)?.[1];
	if (hugo !== undefined) return readShortcode(hugo.trim().replace(/\/$/, ""));
	const tag = /^\{%[-~]?([\s\S]*)%\}$/.exec(written)?.[1];
	if (tag !== undefined) return readLiquidTag(withoutTrim(tag));
	const output = withoutTrim(/^\{\{[-~]?([\s\S]*)\}\}$/.exec(written)?.[1] ?? "");
	const call = /^([\w-]+)\(([\s\S]*)\)$/.exec(output);
	return call
		? { ...readArguments(call[2] ?? ""), kind: "shortcode", name: call[1] ?? "", isClosing: false }
		: { ...noArguments, kind: "output", name: "" };
}

const noArguments = { isClosing: false, words: [], named: new Map<string, string>() } as const;

/** What a tag holds, without the `-` or `~` at its end that trims the text behind it. */
function withoutTrim(content: string): string {
	return content.replace(/[-~]$/, "").trim();
}

function readShortcode(content: string): EngineTag {
	const [, slash, name = "", rest = ""] = /^(\/?)\s*([^\s]*)([\s\S]*)$/.exec(content) ?? [];
	return { ...readArguments(rest), kind: "shortcode", name, isClosing: slash === "/" };
}

function readLiquidTag(content: string): EngineTag {
	const [, name = "", rest = ""] = /^([\w-]*)([\s\S]*)$/.exec(content) ?? [];
	if (/^(?:include|include_relative|include_cached|render|partial)$/.test(name)) {
		const { words, named } = readArguments(rest);
		return { kind: "include", name: words[0] ?? "", isClosing: false, words: words.slice(1), named };
	}
	return { ...readArguments(rest), kind: "tag", name, isClosing: /^end\w/.test(name) };
}

function readArguments(text: string): Pick<EngineTag, "words" | "named"> {
	const words: string[] = [];
	const named = new Map<string, string>();
	for (const [, key, double, single, back, bare] of text.matchAll(part)) {
		const value = double?.replace(/\\(.)/g, "$1") ?? single ?? back ?? bare ?? "";
		if (bare !== undefined && variable.test(bare)) continue;
		if (key === undefined) words.push(value);
		else named.set(key.toLowerCase(), value);
	}
	return { words, named };
}
