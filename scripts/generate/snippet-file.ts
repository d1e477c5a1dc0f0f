import type { Snippet } from "../../src/core/snippets/snippet.ts";
import { toEditorSnippet } from "../../src/core/snippets/to-editor-snippet.ts";

/** `.code-snippets`: the snippets that fit every engine, for VS Code's own lists. */
export function snippetFile(snippets: readonly Snippet[]): string {
	const entries = snippets.map((snippet) => [
		snippet.title,
		{
			prefix: `recap-${snippet.id}`,
			scope: "markdown",
			description: snippet.about,
			body: toEditorSnippet(snippet, { goesOn: true }).split("\n"),
		},
	]);
	return `${JSON.stringify(Object.fromEntries(entries), undefined, "\t")}\n`;
}
