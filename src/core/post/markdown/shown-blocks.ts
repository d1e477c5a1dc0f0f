import type { MarkdownIt } from "markdown-it";

/** How blocks look that only some flavours have: all of them are rendered by one renderer. */
export function addShownBlocks({ renderer, utils }: MarkdownIt): void {
	renderer.rules.maths_block = (tokens, index) =>
		`<div class="math">${utils.escapeHtml(tokens[index]?.content.trim() ?? "")}</div>\n`;
	renderer.rules.maths_inline = (tokens, index) =>
		`<span class="math${tokens[index]?.markup === "$$" ? " display" : ""}">${utils.escapeHtml(tokens[index]?.content.trim() ?? "")}</span>`;
	renderer.rules.engine_nothing = () => "";
}
