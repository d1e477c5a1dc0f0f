import type { MarkdownIt } from "markdown-it";
import { wrapRule } from "./wrap-rule.ts";

/** An item with another bullet goes on with the list right above it (pandoc). */
export function joinBullets({ block }: MarkdownIt): void {
	wrapRule(block.ruler, "list", (rule) => (state, startLine, endLine, silent) => {
		if (!rule(state, startLine, endLine, silent)) return false;
		while (!silent && state.tokens.at(-1)?.type === "bullet_list_close") {
			const line = state.line;
			if (line >= endLine || state.isEmpty(line) || state.isEmpty(line - 1)) return true;
			const joint = state.tokens.length;
			if (!startsBullet(state.src, state.bMarks[line] ?? 0, state.tShift[line] ?? 0)) return true;
			if (!rule(state, line, endLine, false)) return true;
			if (state.tokens[joint]?.type !== "bullet_list_open") return true;
			state.tokens.splice(joint - 1, 2);
		}
		return true;
	});
}

function startsBullet(src: string, mark: number, shift: number): boolean {
	return /[-+*]/.test(src.charAt(mark + shift));
}
