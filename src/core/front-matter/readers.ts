/** Which reader an engine hands its YAML to, as far as it decides what is refused. */
export interface YamlReader {
	/** `libyaml` stands for its ports as well: go-yaml and PyYAML. */
	readonly parser: "libyaml" | "js-yaml 3" | "js-yaml 4";
	/** Tabs at a line's start are made spaces before the parser sees them. */
	readonly takesTabIndents?: true;
	/** libyaml as it was before 0.2: in `[a?b]` the text ends at the question mark, `[a:]` is text, a tag may hold brackets, and `\'` is an escape while `\/` is none. */
	readonly isOldLibyaml?: true;
	/** It stops at a list or a mapping that stands as a key. */
	readonly refusesCompoundKeys?: true;
	/** It stops at a merge key, `<<`, whose value is no mapping. */
	readonly refusesOtherMerges?: true;
	/** It stops at a value that holds itself, by an anchor and its alias. */
	readonly refusesCycles?: true;
	/** The tags it stops at, where the value is not `unless`. */
	readonly refusedTags?: readonly { readonly tag: RegExp; readonly unless?: RegExp }[];
}

/** How an engine reads its front matter. What is not known is read as leniently as any engine does. */
export interface FrontMatterReaders {
	readonly yaml?: YamlReader;
	/** TOML 1.1, which is read where this is absent, takes times without seconds and inline tables over several lines. */
	readonly toml?: "1.0";
	/** Blanks before the opening fence, or before the brace of JSON, do not hide the front matter. */
	readonly looksPastBlanks?: true;
}
