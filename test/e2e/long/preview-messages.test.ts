import assert from "node:assert/strict";
import fc from "fast-check";
import type { FrameLocator } from "playwright-core";
import { hostileLinks, hostileMessage } from "../../support/hostile-messages.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const seed = 20_261_121;
const player = "https://player.vimeo.com/video/146022717";
/** What a player would send to take the page over. */
const forged = [
	{
		type: "show",
		...{ version: 1, base: 0, post: "file:///x.md", header: { title: "Forged", categories: [], tags: [] } },
		patch: {
			keptAtStart: 0,
			keptAtEnd: 0,
			lineShift: 0,
			blocks: [{ key: "k", line: 0, endLine: 1, html: "<p>Forged</p>" }],
		},
	},
	{ type: "builtInLayout", sheets: [], notes: ["Forged"] },
	{
		type: "siteLayout",
		html: '<h1>Forged</h1><div class="recap-content-slot"></div>',
		...{
			sheets: [{ kind: "inline", css: "main { color: red }" }],
			rootAttributes: {},
			bodyAttributes: {},
			notes: [],
		},
	},
];

/** Keeps hold of what VS Code gives the page's script alone, as a hostile script in its place would. */
const takeApi = `{
	let give;
	Object.defineProperty(globalThis, "acquireVsCodeApi", {
		set: (value) => (give = value),
		get: () => give && (() => (globalThis.takenApi ??= give())),
	});
}`;

describe("Messages of a preview that are not its own", () => {
	let workbench: Workbench;
	let page: FrameLocator;

	before(async () => {
		workbench = await openWorkbench({
			// The server's own logs need a native part that npm does not build; those of a web worker do not.
			window: { host: "web" },
			files: { "post.md": "---\ntitle: A day out\n---\n\nHello.\n\n{{< vimeo 146022717 >}}\n\nThe end.\n" },
		});
		await workbench.page.addInitScript(takeApi);
		const body = `<p>Sent.</p><script>for (const message of ${JSON.stringify(forged)}) for (const to of [parent, top]) to.postMessage(message, "*")</script>`;
		await workbench.page.route(`${player}**`, (route) => route.fulfill({ contentType: "text/html", body }));
		await workbench.openFile("post.md");
		await workbench.runCommand("Recap: Open Post Preview to the Side");
		page = workbench.previewFrame();
		await page.getByText("The end.").waitFor();
	});

	after(() => workbench?.close());

	it("are not heard by the page from a player in it", async () => {
		await page.getByRole("button", { name: "Play Vimeo video" }).click();
		await page.frameLocator(".video iframe").getByText("Sent.").waitFor();
		const shown = await page.locator("html").evaluate(async (html) => {
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			return { text: html.textContent, sheets: html.ownerDocument.adoptedStyleSheets.length };
		});
		assert.doesNotMatch(shown.text ?? "", /Forged/);
		assert.equal(shown.sheets, 0);
	});

	it(`are refused by VS Code, ${seed}`, async () => {
		const messages = [...hostileLinks, ...fc.sample(hostileMessage, { numRuns: 250, seed })];
		// VS Code hears them in order: when it has heard the last, it has heard all.
		const last = { type: "reveal", line: 4 };
		await page.locator("html").evaluate(
			(_, written) => {
				const { takenApi } = globalThis as unknown as { takenApi: { postMessage(message: unknown): void } };
				for (const message of JSON.parse(written)) takenApi.postMessage(message);
			},
			JSON.stringify([...messages, last]),
		);
		await workbench.page.locator(".statusbar-item", { hasText: "Ln 5, Col 1" }).waitFor();
		await workbench.runCommand("Notifications: Show Notifications");
		const sentences = workbench.page.locator(".notifications-center .notification-list-item-message");
		await sentences.first().waitFor();
		assert.equal(await sentences.locator("a").count(), 0);
		assert.equal(await workbench.page.locator(".monaco-dialog-box").count(), 0);
		assert.equal(workbench.page.context().pages().length, 1);
		const tabs = workbench.page.locator(".tabs-container .tab");
		assert.deepEqual((await tabs.evaluateAll(named)).sort(), ["post.md", "preview"]);
	});

	it("leave the preview at work, and are told in the log", async () => {
		await workbench.runCommand("Notifications: Clear All Notifications");
		await workbench.openFile("post.md");
		await workbench.goToLine(5);
		await workbench.typeInEditor("Kilimanjaro. ");
		await page.getByText("Kilimanjaro. Hello.").waitFor();
		await workbench.runCommand("Output: Show Output Channels...");
		await workbench.choose("Recap");
		await workbench.page
			.locator(".output-view-decorations, .output-view, .panel .view-lines")
			.first()
			.waitFor();
		await workbench.page.locator(".panel .view-line", { hasText: "Dropped a message" }).first().waitFor();
	});
});

function named(tabs: readonly (HTMLElement | SVGElement)[]): string[] {
	return tabs.map((tab) => tab.dataset.resourceName?.replace(/^webview-.*/, "preview") ?? "");
}
