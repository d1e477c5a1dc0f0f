/** How front matter can be written: between fences (`---` YAML or JSON, `+++` TOML, `;;;` or bare `{` JSON) or as `Key: value` lines. */
export type FrontMatterFormat = "yaml" | "toml" | "json" | "header";
