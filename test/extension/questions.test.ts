import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, recap, showFile } from "./support.ts";

const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`recap.${id}`, ...args);

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n";
/** To Hugo what nothing closes goes on to the end; to Jekyll it is text. */
const HUGO = '+++\ntitle = "A day out"\ndate = 2016-01-31\n+++\n';

let files = 0;

/** Shows a text with the cursor where it has a `‸`. */
async function showPost(marked: string): Promise<vscode.TextEditor> {
	const editor = await showFile(`questions-${++files}.md`, marked.replace("‸", ""));
	const at = editor.document.positionAt(marked.indexOf("‸"));
	editor.selection = new vscode.Selection(at, at);
	return editor;
}

const below = "Move the cursor below the front matter first.";
const code = "Move the cursor out of the code block first.";
const link = "Move the cursor out of the link first.";
const open = "Close the code block at the end of the post first: it swallows all that follows.";
const noSession = "Put the cursor in a session first.";

const places: readonly (readonly [id: string, marked: string, message: string])[] = [
	["insertSession", `---\nlayout: post\nti‸tle: A\n---\n\nText.\n`, below],
	["insertImage", `---\nlayout: post\nti‸tle: A\n---\n\nText.\n`, below],
	["insertSlides", `---\nlayout: post\nti‸tle: A\n---\n\nText.\n`, below],
	["insertVideo", `---\nlayout: post\nti‸tle: A\n---\n\nText.\n`, below],
	["addToSession", `---\nlayout: post\nti‸tle: A\n---\n\nText.\n`, noSession],
	["insertSession", `${FRONT}\`\`\`js\nle‸t a;\n\`\`\`\n`, code],
	["insertImage", `${FRONT}    le‸t a;\n`, code],
	["insertSlides", `${FRONT}Text [te‸xt](/a).\n`, link],
	["insertVideo", `${FRONT}Text ![te‸xt][1].\n\n[1]: /a\n`, link],
	["insertImage", `${HUGO}Text.‸\n\n\`\`\`js\nlet a;\n`, open],
	["insertSlides", `${HUGO}Text.‸\n\n~~~\nlet a;\n`, open],
	["insertVideo", `${HUGO}Text.‸\n\n<!-- note\n`, open.replace("code block", "HTML")],
	["addToSession", "‸", noSession],
	["moveSessionUp", `${FRONT}Text‸.\n`, noSession],
	["moveSessionDown", `${FRONT}Text‸.\n`, noSession],
	["defineReference", `${FRONT}Text‸.\n`, "Put the cursor on a reference that has no definition first."],
	["defineReference", `${HUGO}[a][b‸]\n\n\`\`\`js\nlet a;\n`, open],
	["renameReference", `${FRONT}Text‸.\n`, "Put the cursor on a reference's label first."],
];

describe("A command that asks", () => {
	before(() => recap().activate());
	afterEach(closeEditors);

	for (const [id, marked, message] of places) {
		it(`says before its first question where it cannot work: ${id} in ${JSON.stringify(marked)}`, async () => {
			const editor = await showPost(marked);
			const text = editor.document.getText();
			// With a question open it would not answer at all.
			assert.deepEqual(await run(id), { done: false, message });
			assert.equal(editor.document.getText(), text);
		});
	}

	it("does not ask for the address of a label that can have none", async () => {
		await showPost(`${FRONT}[a][b]‸\n\n[b]: /b\n`);
		assert.deepEqual(await run("defineReference", { label: "b" }), {
			done: false,
			message: "[b] is already defined; choose another name.",
		});
	});

	it("does not ask for the blog engine of a post without a folder", async () => {
		const document = await vscode.workspace.openTextDocument({ language: "markdown", content: FRONT });
		await vscode.window.showTextDocument(document);
		assert.deepEqual(await run("chooseDialect"), {
			done: false,
			message: "Open the post's folder first: the blog engine is written into the folder's settings.",
		});
	});
});
