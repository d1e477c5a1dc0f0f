import assert from "node:assert/strict";
import { withoutStyles } from "../../harness/console-line.ts";
import { isComplaint, isNoise } from "../../harness/noise.ts";

const error = (text: string, url?: string) => ({ type: "error", text, ...(url && { url }) });

describe("the noise of a VS Code server", () => {
	for (const text of [
		"Error: Could not locate the bindings file. Tried:\n → /x/@vscode/spdlog/build/spdlog.node",
		"Error: Cannot find module './build/Release/watchdog'\nRequire stack:",
		"[AgentHost] No signed-in session resolved for resource: https://api.github.com",
		"Error: Not Found\n    at Worker.load (http://127.0.0.1:1/workbench.js:1:1)",
		"Failed: getaddrinfo ENOTFOUND open-vsx.org",
		"[Service Worker] registration TypeError: Failed to register a ServiceWorker",
		"Request textDocument/documentSymbol failed.",
		"Timed out getting tasks from  typescript",
		"Webview.loadLocalResource - Error using fileReader. requestUri=vscode-remote://127.0.0.1:1/tmp/x/workspace/hall.jpg, resourceToLoad=vscode-remote://127.0.0.1:1/x",
		"Webview.loadLocalResource - Error using fileReader. requestUri=vscode-remote://127.0.0.1:1/tmp/x/workspace/1, resourceToLoad=vscode-remote://127.0.0.1:1/x",
		"Failed to resolve files at location: vscode-remote:/x/prompts Canceled: Canceled",
		"TypeError: x is undefined\n    at a.b (http://127.0.0.1:1/static/out/vs/code/browser/workbench/workbench.js:1:2)",
	]) {
		it(`is no complaint: ${text.slice(0, 50)}`, () => assert.equal(isComplaint(error(text)), false));
	}

	it("leaves what a test prints alone", () =>
		assert.equal(isNoise({ type: "info", text: "  3 passing (2s)" }), false));
});

describe("a complaint", () => {
	for (const line of [
		error("Activating extension 'recap-editor.recap' failed: activation failed."),
		error("Activating extension 'recap-editor.recap' failed: Not Found."),
		error("Refused to load the script because it violates the following Content Security Policy directive"),
		error("An unknown error occurred. Please consult the log for more details."),
		error(
			"TypeError: x\n at /r/dist/main.js:1:2\n at http://127.0.0.1:1/out/vs/code/browser/workbench/workbench.js:1:2",
		),
		error(
			"Webview.loadLocalResource - Error using fileReader. requestUri=vscode-remote://127.0.0.1:1/recap/media/icon.png, resourceToLoad=vscode-remote://127.0.0.1:1/x",
		),
		{ type: "warning", text: "rejected promise not handled within 1 second: Error: unhandled" },
		{ type: "warning", text: '[recap-editor.recap]: The snippet file "x" could not be read.' },
		error(
			"Failed to load resource: 404",
			"http://127.0.0.1:1/resource?path=%2Frecap%2Fdist%2Fpreview.js&tkn=",
		),
		error("Failed to load resource: 404", "https://file+.vscode-resource.net/recap/media/preview.css"),
	]) {
		it(`fails a run: ${line.text.slice(0, 50)}`, () => assert.equal(isComplaint(line), true));
	}

	for (const url of [
		"http://127.0.0.1:1/_static/src/browser/media/favicon.ico",
		"http://127.0.0.1:1/static/node_modules/vsda/dist/vsda.js",
		"https://file+.vscode-resource.net/blog/images/gone.jpg",
	]) {
		it(`is not ${url}`, () => assert.equal(isComplaint(error("Failed to load resource: 404", url)), false));
	}

	it("is no information", () => assert.equal(isComplaint({ type: "info", text: "recap: error" }), false));
});

describe("withoutStyles", () => {
	it("takes VS Code's colours off", () => {
		assert.equal(withoutStyles("%c  ERR color: #f33 [Extension Host] Error: boo"), "Error: boo");
		assert.equal(withoutStyles("%c[Extension Host] %chello color: blue color: "), "hello");
		assert.equal(withoutStyles("color: red"), "color: red");
	});
});
