import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, completionsAt, recap, showFile, until } from "./support.ts";

const STOP = /\\([\\$}])|\$\{(\d+)(?:\|[^|]*\||:(?:\\.|\$\{\w+\}|\$\w+|[^\\}])*)?\}|\$(\d+)/g;
const mark = (number: string | number) => `q${number}q`;

/** The text that is there when each stop was gone to by Tab and its mark typed. */
function written(snippet: string): string {
	return snippet.replace(
		STOP,
		(_, plain?: string, stop?: string, bare?: string) => plain ?? mark(stop ?? bare ?? ""),
	);
}

function stopsOf(snippet: string): number {
	return Math.max(0, ...[...snippet.matchAll(STOP)].map(([, , stop, bare]) => Number(stop ?? bare ?? 0)));
}

const type = (stop: number) => ({ command: "type", args: { text: mark(stop) } });

/** A mark typed at each stop, and Tab. */
function filled(stops: number): readonly unknown[] {
	return Array.from({ length: stops }, (_, at) => [type(at + 1), "jumpToNextSnippetPlaceholder"]).flat();
}

describe("The gaps of snippets", () => {
	before(() => recap().activate());
	afterEach(closeEditors);
	/** Most are the same for each engine: once is enough. */
	const tried = new Set<string>();

	for (const [engine, path, front] of [
		["Jekyll", "_posts/2016-01-31-gaps.md", "---\nlayout: post\ntitle: A\ndate: 2016-01-31\n---\n\n"],
		["Hugo", "gaps-hugo.md", '+++\ntitle = "A"\ndate = 2016-01-31\n+++\n\n'],
		["WordPress", "gaps-wordpress.md", "---\nID: 7\npost_title: A\npost_date: 2016-01-31 10:00:00\n---\n\n"],
	] as const)
		it(`are gone to by Tab one after the other, the same words together, in a post of ${engine}`, async () => {
			const { document } = await showFile(path, `${front}recap-`);
			const place = document.positionAt(front.length);
			const end = document.positionAt(front.length + "recap-".length);
			const snippets = await until("the engine's own snippets", async () => {
				const items = (await completionsAt(document, end)).filter(
					({ kind, insertText }) =>
						kind === vscode.CompletionItemKind.Snippet && insertText instanceof vscode.SnippetString,
				);
				const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
				return labels.includes("recap-video-player") && labels.includes("recap-session") && items;
			});
			for (const { label, insertText } of snippets) {
				const name = typeof label === "string" ? label : label.label;
				if (!name.startsWith("recap-") || !(insertText instanceof vscode.SnippetString)) continue;
				if (tried.has(insertText.value)) continue;
				tried.add(insertText.value);
				const editor = await vscode.window.showTextDocument(document);
				const all = new vscode.Range(place, document.positionAt(document.getText().length));
				assert.ok(await editor.insertSnippet(insertText, all), name);
				await vscode.commands.executeCommand("runCommands", {
					commands: [...filled(stopsOf(insertText.value)), type(0)],
				});
				const expected = front + written(insertText.value).replaceAll("\t", "    ");
				await until(`${name} to be filled in`, () => document.getText().includes(mark(0)));
				assert.equal(document.getText().replaceAll("\t", "    "), expected, name);
			}
		});
});
