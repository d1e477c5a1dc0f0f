import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { closeEditors, quickFixAt, showFile, until, workspaceFolder } from "./support.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\ndate: 2016-02-02\n---\n\n";
const PROSE = "It was a good day with talks and soup, and everybody who came would come again.";
const page = `${FRONT}${PROSE}\n\nWhat comes next?\n\n${PROSE}\n\n• one\n• two\n\nGull presentation\n\n${PROSE}\n`;
const tidy = (argument?: object) =>
	vscode.commands.executeCommand<{ done: boolean; message?: string }>("recap.tidyPastedText", argument);

/** A folder in which another program makes a file right after its names were asked for. */
class BusyFolder extends MemoryFiles {
	override readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
		const names = super.readDirectory(uri);
		this.write("/busy/another-day.md", "Somebody else's.\n");
		return names;
	}
}

describe("Tidy Pasted Text", () => {
	afterEach(closeEditors);

	it("does all of it where it is told to, as one undo step, and says what is left", async () => {
		const { document } = await showFile("tidy-all.md", page);
		const answer = await tidy({ apply: "all" });
		const after = page.replace("What comes", "## What comes").replace("• one\n• two", "- one\n- two");
		assert.equal(document.getText(), after);
		assert.deepEqual(answer, {
			done: true,
			message: "Tidied 2 places. Line 16 may be a lost picture's caption: see its quick fix.",
		});
		await vscode.commands.executeCommand("undo");
		assert.equal(document.getText(), page);
	});

	it("shows what is not certain in the refactor preview, and leaves what is not ticked", async () => {
		const { document } = await showFile("tidy-review.md", page);
		const answer = tidy();
		let isAnswered = false;
		void answer.then(() => {
			isAnswered = true;
		});
		await until("the preview to be applied", async () => {
			await vscode.commands.executeCommand("refactorPreview.apply").then(undefined, () => {});
			return isAnswered;
		});
		assert.equal(document.getText(), page.replace("• one\n• two", "- one\n- two"));
		assert.equal(
			(await answer).message,
			"Tidied 1 place. 1 is left, in line 9. Line 16 may be a lost picture's caption: see its quick fix.",
		);
	});

	it("changes nothing where the preview is discarded", async () => {
		const { document } = await showFile("tidy-discard.md", page);
		const answer = tidy();
		let isAnswered = false;
		void answer.then(() => {
			isAnswered = true;
		});
		await until("the preview to be discarded", async () => {
			await vscode.commands.executeCommand("refactorPreview.discard").then(undefined, () => {});
			return isAnswered;
		});
		assert.equal(document.getText(), page);
		assert.deepEqual(await answer, { done: false });
	});

	it("gives further posts files of their own", async () => {
		const text = `${FRONT}${PROSE}\n\ntwitterfacebooklinkedin\n\nAnother Day\n\n${PROSE}\n`;
		const { document } = await showFile("tidy-split.md", text);
		const answer = await tidy({ split: true });
		assert.equal(answer.message, "Split off 1 post, into another-day.md: tidy it there.");
		assert.equal(document.getText(), `${FRONT}${PROSE}\n\ntwitterfacebooklinkedin\n`);
		const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), "another-day.md"));
		assert.equal(
			new TextDecoder().decode(file),
			`---\ntitle: "Another Day"\nlayout: post\n---\n\n${PROSE}\n`,
		);
		assert.match((await tidy({ split: true })).message ?? "", /^Nothing to split/);
	});

	it("writes over no file of its name that comes meanwhile, and takes none away", async () => {
		const files = new BusyFolder();
		const registration = vscode.workspace.registerFileSystemProvider("recap-busy", files);
		try {
			const text = `${FRONT}${PROSE}\n\ntwitterfacebooklinkedin\n\nAnother Day\n\n${PROSE}\n`;
			files.write("/busy/post.md", text);
			const uri = vscode.Uri.from({ scheme: "recap-busy", path: "/busy/post.md" });
			const { document } = await vscode.window.showTextDocument(uri);
			assert.deepEqual(await tidy({ split: true }), {
				done: false,
				message: "Make sure that the post's folder can be written, and try again.",
			});
			assert.equal(document.getText(), text);
			assert.equal(files.read("/busy/another-day.md"), "Somebody else's.\n");
		} finally {
			await closeEditors();
			registration.dispose();
		}
	});

	it("is offered line by line in the menu of fixes", async () => {
		const { document } = await showFile("tidy-menu.md", page);
		const line = new vscode.Range(8, 3, 8, 3);
		const { edit } = await quickFixAt(document, line, ({ title }) => title === "Make this line a heading");
		assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
		assert.equal(document.lineAt(8).text, "## What comes next?");
		const first = await quickFixAt(document, new vscode.Range(15, 2, 15, 2), () => true);
		assert.equal(first.title, "Insert the picture that this line is the caption of…");
		assert.equal(first.command?.command, "_recap.insertThere");
	});
});
