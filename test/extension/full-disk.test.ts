import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./memory-files.ts";
import { changeFolders, closeEditors, recap, workspaceFolder } from "./support.ts";

/** A disk that is full when half of a file is written. */
class FullDisk extends MemoryFiles {
	override writeFile(uri: vscode.Uri, content: Uint8Array): void {
		super.writeFile(uri, content.slice(0, content.length / 2));
		throw vscode.FileSystemError.Unavailable("no space left on device");
	}
}

const scheme = "recap-full";
const at = (path: string) => vscode.Uri.from({ scheme, path });
const PROSE = "It was a good day with talks and soup, and everybody who came would come again.";
const text = `---\nlayout: post\ntitle: A day out\ndate: 2016-02-02\n---\n\n${PROSE}\n\ntwitterfacebooklinkedin\n\nAnother Day\n\n${PROSE}\n`;
const names = (folder: string) => Promise.resolve(vscode.workspace.fs.readDirectory(at(folder)));

describe("On a full disk", () => {
	const files = new FullDisk();
	let registration: vscode.Disposable;

	before(async () => {
		await recap().activate();
		registration = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
		files.write("/blog/_config.yml", "title: A blog\n");
		files.write("/blog/_posts/2016-02-02-a.md", text);
		files.write("/blog/images/hall.jpg", "a photo");
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: at("/blog") }));
	});

	after(async () => {
		await closeEditors();
		await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
		registration.dispose();
	});

	afterEach(closeEditors);

	const commands: readonly (readonly [command: string, argument: () => object, message: string])[] = [
		[
			"recap.insertImage",
			() => ({ alt: "The stage", file: photo() }),
			"Make sure that images/the-stage.jpg can be written, and try again.",
		],
		[
			"recap.newPost",
			() => ({ title: "A new day", folder: at("/blog"), engine: "hugo" }),
			"Make sure that content/posts/a-new-day.md can be written, and try again.",
		],
		[
			"recap.tidyPastedText",
			() => ({ split: true }),
			"Make sure that the post's folder can be written, and try again.",
		],
	];
	for (const [command, argument, message] of commands)
		it(`${command} leaves all as it was, nothing half written, and says one sentence`, async () => {
			const { document } = await vscode.window.showTextDocument(at("/blog/_posts/2016-02-02-a.md"), {
				selection: new vscode.Range(7, 0, 7, 0),
			});
			const source = photo();
			await vscode.workspace.fs.writeFile(source, Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]));
			const answer = await vscode.commands.executeCommand(command, argument());
			await vscode.workspace.fs.delete(source);
			assert.deepEqual(answer, { done: false, message });
			assert.equal(document.getText(), text);
			assert.deepEqual(
				[await names("/blog"), await names("/blog/_posts"), await names("/blog/images")],
				[
					[
						["_config.yml", vscode.FileType.File],
						["_posts", vscode.FileType.Directory],
						["images", vscode.FileType.Directory],
					],
					[["2016-02-02-a.md", vscode.FileType.File]],
					[["hall.jpg", vscode.FileType.File]],
				],
			);
		});
});

function photo(): vscode.Uri {
	return vscode.Uri.joinPath(workspaceFolder(), "IMG_9.JPG");
}
