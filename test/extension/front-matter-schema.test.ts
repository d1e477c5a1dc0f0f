import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile, until, workspaceFolder } from "./support.ts";

const settings = () => vscode.workspace.getConfiguration("recap", workspaceFolder());

async function write(path: string, content: object | string): Promise<void> {
	const text = typeof content === "string" ? content : JSON.stringify(content);
	await vscode.workspace.fs.writeFile(
		vscode.Uri.joinPath(workspaceFolder(), path),
		new TextEncoder().encode(text),
	);
}

describe("A workspace's schema for front matter", () => {
	before(() => recap().activate());
	afterEach(async () => {
		await settings().update("frontMatter.schema", undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await closeEditors();
	});

	it("is checked on the exact value, follows its files, and is read again when it changes", async () => {
		await write("house/post.json", { properties: { tags: { $ref: "tags.json" } } });
		await write("house/tags.json", { items: { enum: ["trip"] } });
		const { document } = await showFile(
			"schema.md",
			"---\nlayout: post\ntitle: x\ndate: 2016-02-02\ntags: [tirp]\n---\n",
		);
		await settings().update(
			"frontMatter.schema",
			"house/post.json",
			vscode.ConfigurationTarget.WorkspaceFolder,
		);
		const found = () =>
			vscode.languages
				.getDiagnostics(document.uri)
				.filter(({ code }) => typeof code === "object" && code.value === "front-matter-schema")
				.map(({ range, message }) => `${document.getText(range)}: ${message}`);
		await until("the finding", () => found().length === 1);
		assert.deepEqual(found(), [
			'tirp: Follow the schema house/post.json: it does not match any of ["trip"].',
		]);
		await write("house/tags.json", { items: { enum: ["tirp"] } });
		await until("the finding to go", () => found().length === 0);
	});

	it("that cannot be used is one finding, and the other rules go on", async () => {
		await write("house/bad.json", "{ properties: ");
		const { document } = await showFile(
			"bad-schema.md",
			"---\nlayout: post\ntitle: Recap\ndate: 2016-02-02\n---\n\n![](hall.jpg)\n",
		);
		await settings().update(
			"frontMatter.schema",
			"house/bad.json",
			vscode.ConfigurationTarget.WorkspaceFolder,
		);
		const found = () =>
			vscode.languages
				.getDiagnostics(document.uri)
				.map(({ code, message }) => `${typeof code === "object" ? code.value : code}: ${message}`);
		const untilFound = (why: RegExp) =>
			until(`${why}`, () => {
				const [schema = "", image = "", ...others] = found();
				return why.test(schema) && image.startsWith("image-without-alt: ") && others.length === 0;
			});
		await untilFound(/^front-matter-schema: Correct the schema house\/bad\.json: it is no JSON object\.$/);
		await write("house/bad.json", { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/a" } } });
		await untilFound(/^front-matter-schema: Correct the schema house\/bad\.json: (?!it is no JSON)/);
		await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), "house/bad.json"));
		await untilFound(/^front-matter-schema: Correct the schema house\/bad\.json: there is no such file\.$/);
	});
});
