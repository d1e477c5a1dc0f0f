import type { Snippet } from "../../src/core/snippets/snippet.ts";
import { toEditorSnippet } from "../../src/core/snippets/to-editor-snippet.ts";

/** `.code-snippets`: the snippets that fit every engine, for VS Code's own lists. */
export function snippetFile(snippets: readonly Snippet[]): string {
	const entries = snippets.map((snippet) => {
		const text = toEditorSnippet(snippet, { goesOn: true });
		const body = text.includes("\n") ? text.split("\n") : text;
		const { id, title, about } = snippet;
		return [title, { prefix: `recap-${id}`, scope: "markdown", description: about, body }];
	});
	return `${JSON.stringify(Object.fromEntries(entries), undefined, "\t")}\n`;
}
