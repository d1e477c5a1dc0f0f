import assert from "node:assert/strict";
import * as vscode from "vscode";
import { recap } from "../extension/support.ts";

describe("the web-worker host", () => {
	it("is a web worker, with the extension and its suites in it", () => {
		assert.equal(typeof Reflect.get(globalThis, "importScripts"), "function");
		assert.equal(recap().extensionKind, vscode.ExtensionKind.UI);
	});

	it("has the folder on a server, not on a disk of its own", () => {
		assert.notEqual(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, "file");
	});
});
