import assert from "node:assert/strict";
import * as vscode from "vscode";
import { smallBlogPosts } from "../support/small-blog-posts.ts";
import { smallBlogs } from "../support/small-blogs.ts";
import { changeFolders, closeEditors, recap, statusText, until, workspaceFolder } from "./support.ts";

/** Beside the window's folder, a folder of the workspace each. */
const at = (path: string) => vscode.Uri.joinPath(workspaceFolder(), "..", "small-blogs", path);
const severities = ["error", "warning", "information", "hint"];

/** A post's findings as the command line writes them. */
function findingsOn(path: string): readonly string[] {
	return vscode.languages
		.getDiagnostics(at(path))
		.filter(({ source }) => source === "recap")
		.map(({ code, message, range: { start }, severity }) => {
			const rule = typeof code === "object" ? code.value : code;
			return `${start.line + 1}:${start.character + 1} ${severities[severity]} ${message} (${rule})`;
		})
		.sort();
}

/** The status bar's entry of what Problems lists, which has no hints; empty where there is nothing to list. */
function problemsEntry(findings: readonly string[]): readonly string[] {
	const listed = findings.map((finding) => finding.split(" ")[1]).filter((severity) => severity !== "hint");
	const worst = severities.find((severity) => listed.includes(severity));
	return worst === undefined ? [] : [`$(${worst === "information" ? "info" : worst}) ${listed.length}`];
}

describe("A dozen small blogs", () => {
	const names = Object.keys(smallBlogs);

	before(async () => {
		await recap().activate();
		for (const [name, files] of Object.entries(smallBlogs)) {
			for (const [path, text] of Object.entries(files))
				await vscode.workspace.fs.writeFile(at(`${name}/${path}`), new TextEncoder().encode(text));
		}
		await changeFolders(() =>
			vscode.workspace.updateWorkspaceFolders(1, 0, ...names.map((name) => ({ uri: at(name) }))),
		);
	});

	after(async () => {
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, names.length));
		await vscode.workspace.fs.delete(at(""), { recursive: true });
	});

	afterEach(closeEditors);

	it("have the findings that the command line has", async () => {
		await vscode.commands.executeCommand("recap.checkWorkspace");
		for (const name of names) {
			for (const path of Object.keys(smallBlogs[name] ?? {}).filter((path) => path.endsWith(".md"))) {
				const expected = [...(smallBlogPosts[`${name}/${path}`]?.findings ?? [])].sort();
				assert.deepEqual(findingsOn(`${name}/${path}`), expected, `${name}/${path}`);
			}
		}
	});

	for (const [path, { engine, stageName, findings }] of Object.entries(smallBlogPosts)) {
		it(`have them in an editor, with engine and stage in the status bar: ${path}`, async () => {
			await vscode.window.showTextDocument(at(path));
			const status = [...problemsEntry(findings), `${engine}, ${stageName}`].join(" ");
			await until(`${status} in the status bar`, () => statusText() === status);
			assert.deepEqual(findingsOn(path), [...findings].sort());
		});
	}
});
