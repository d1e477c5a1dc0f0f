/** Rules whose fixes change nothing of what readers see of the body: they mend the front matter, or how references are written. */
export const keepsRendering: ReadonlySet<string> = new Set([
	"front-matter-syntax",
	"duplicate-key",
	"misspelt-key",
	"missing-field",
	"yaml-surprise",
	"invalid-date",
	"date-format",
	"date-disagreement",
	"html-entity-in-value",
	"empty-excerpt",
	"tag-variant",
	"unknown-author",
	"unknown-layout",
	"duplicate-definition",
	"unused-definition",
	"reference-order",
]);
