import assert from "node:assert/strict";
import { until } from "../../harness/until.ts";
import { openWorkbench, type Workbench } from "../support/open-workbench.ts";

const FRONT = "---\nlayout: post\ntitle: A day out\n---\n";
const post = `${FRONT}\nHello.\n\n## [On naming](https://e.example/naming)\n\nBy Ann Lee\n`;
const session = post.split("\n").length - 1;

describe("The questions of commands", () => {
	let workbench: Workbench;

	before(async () => {
		const names = ["place", "escape", "refused", "whole", "ahead-1", "ahead-2", "ahead-part", "closed"];
		const files = Object.fromEntries(names.map((name) => [`_posts/${name}.md`, post]));
		workbench = await openWorkbench({ files });
		await workbench.openFile("_posts/place.md");
		await workbench.page.locator(".statusbar-item", { hasText: "Jekyll" }).waitFor();
	});

	after(() => workbench?.close());

	// What a failed test left must not fail its second try.
	afterEach(async () => {
		await workbench.press("Escape");
		await workbench.runCommand("Notifications: Clear All Notifications");
	});

	const box = () => workbench.page.locator(".quick-input-widget .quick-input-box input");

	/** Waits for a question that shows `value` in its box. */
	async function expectBox(prompt: string, value: string): Promise<void> {
		await workbench.waitForPrompt(prompt);
		await until(`"${value}" in the box`, async () => (await box().inputValue()) === value).catch(async () =>
			assert.equal(await box().inputValue(), value),
		);
	}

	async function expectSaved(path: string, text: string): Promise<void> {
		await workbench.save();
		await until(`${path} to be saved`, async () => (await workbench.savedText(path)) === text).catch(
			async () => assert.equal(await workbench.savedText(path), text),
		);
	}

	/** Stops what is asked. */
	async function stop(): Promise<void> {
		await workbench.press("Escape");
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
	}

	/** Expects one sentence among the notifications, and no question on the screen; clears them. */
	async function expectSentence(sentence: string): Promise<void> {
		const sentences = workbench.page.locator(".notifications-center .notification-list-item-message");
		const bell = workbench.page.locator(".part.statusbar .codicon-bell-dot");
		await bell.waitFor();
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await workbench.runCommand("Notifications: Show Notifications");
		await until("the sentence alone", async () => (await sentences.allInnerTexts()).join("\n") === sentence);
		await workbench.runCommand("Notifications: Clear All Notifications");
		await sentences.first().waitFor({ state: "detached" });
		await bell.waitFor({ state: "detached" });
	}

	for (const [title, sentence] of [
		["Insert Session", "Move the cursor below the front matter first."],
		["Insert Image", "Move the cursor below the front matter first."],
		["Insert Slides", "Move the cursor below the front matter first."],
		["Insert Video", "Move the cursor below the front matter first."],
		["Add to Session", "Put the cursor in a session first."],
	] as const) {
		it(`do not come where the cursor cannot be: ${title} in front matter`, async () => {
			await workbench.openFile("_posts/place.md");
			await workbench.goToLine(3, 4);
			await workbench.runCommand(`Recap: ${title}`);
			await expectSentence(sentence);
		});
	}

	it("come at the nearest place where the writer takes that offer", async () => {
		await workbench.openFile("_posts/place.md");
		await workbench.goToLine(3, 4);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.page.locator(".part.statusbar .codicon-bell-dot").waitFor();
		await workbench.runCommand("Notifications: Show Notifications");
		await workbench.page
			.locator(".notifications-center .monaco-button", { hasText: "Nearest Place" })
			.click();
		await expectBox("The session's title", "");
		await workbench.page.locator(".statusbar-item", { hasText: "Ln 5, Col 1" }).waitFor();
		await stop();
	});

	it("take a line apart that names title, speaker and page, and say what an address leads to", async () => {
		await workbench.openFile("_posts/place.md");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.waitForPrompt("The session's title");
		await workbench.page.keyboard.type("On caching – Bob Ray https://e.example/talks/caching");
		const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
		await until("the line to be understood", async () => {
			const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")));
			return (
				labels.join("\n") ===
				"On caching, by Bob Ray, The session's page\nTake all of it as the title, On caching – Bob Ray"
			);
		}).catch(async () =>
			assert.equal(
				(await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")))).join("\n"),
				"On caching, by Bob Ray, The session's page\nTake all of it as the title, On caching – Bob Ray",
			),
		);
		await workbench.screenshot("insert-session-line");
		await workbench.press("Enter");
		await expectBox("Addresses of the session's page", "");
		await workbench.page.keyboard.type("https://youtu.be/abcdefghijk");
		await workbench.page.locator(".quick-input-message", { hasText: "A video (YouTube)" }).waitFor();
		await stop();
	});

	it("take all of a line for the title where the writer says so", async () => {
		await workbench.openFile("_posts/whole.md");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.waitForPrompt("The session's title");
		await workbench.page.keyboard.type("Rust – Ten Years");
		await workbench.page
			.locator(".quick-input-list .monaco-list-row", { hasText: "Take all of it as the title" })
			.waitFor();
		await workbench.press("ArrowDown");
		await workbench.press("Enter");
		await expectBox("Who spoke", "");
		await workbench.press("Enter");
		await expectBox("Addresses of the session's page", "");
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "## Rust – Ten Years" }).first().waitFor();
		await expectSaved("_posts/whole.md", post.replace("Hello.\n", "Hello.\n\n## Rust – Ten Years\n\n\n"));
	});

	it("come with the answers of the last try after Escape, half typed ones too, until they are in the post", async () => {
		await workbench.openFile("_posts/escape.md");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Session");
		await workbench.answer("The session's title", "On caching");
		await workbench.waitForPrompt("Who spoke");
		await workbench.page.keyboard.type("Bob R");
		await stop();

		// Another command knows nothing of it.
		await workbench.runCommand("Recap: Insert Slides");
		await expectBox("The address of the slides", "");
		await stop();

		await workbench.runCommand("Recap: Insert Session");
		await expectBox("The session's title", "On caching");
		await workbench.press("Enter");
		await expectBox("Who spoke", "Bob R");
		await workbench.press("End");
		await workbench.page.keyboard.type("ay");
		await expectBox("Who spoke", "Bob Ray");
		await workbench.press("Enter");
		await expectBox("Addresses of the session's page", "");
		await workbench.page.keyboard.type("https://e.example/caching");
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "By Bob Ray" }).first().waitFor();
		await expectSaved(
			"_posts/escape.md",
			post.replace("Hello.\n", "Hello.\n\n## [On caching](https://e.example/caching)\n\nBy Bob Ray\n\n\n"),
		);
		await workbench.runCommand("Recap: Insert Session");
		await expectBox("The session's title", "");
		await workbench.page.keyboard.type("Later");
		await stop();
	});

	it("come with their answers again where the cursor had moved to where nothing can stand", async () => {
		await workbench.openFile("_posts/refused.md");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Slides");
		await workbench.answer("The address of the slides", "https://e.example/deck.pdf");
		await workbench.waitForPrompt("The link's text");
		await box().fill("My deck");
		await workbench.page.locator(".view-line", { hasText: "layout: post" }).first().click();
		await workbench.page.locator(".statusbar-item", { hasText: "Ln 2," }).waitFor();
		await box().click();
		await workbench.press("Enter");
		await expectSentence("Move the cursor below the front matter first.");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Slides");
		await expectBox("The address of the slides", "https://e.example/deck.pdf");
		await workbench.press("Enter");
		await expectBox("The link's text", "My deck");
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "[My deck][1]" }).first().waitFor();
		await expectSaved(
			"_posts/refused.md",
			post.replace("Hello.", "Hello. [My deck][1]").concat("\n[1]: https://e.example/deck.pdf\n"),
		);
	});

	let tries = 0;

	it("lose no key that is typed at once after Enter, from box to box and to a list", async () => {
		const { keyboard } = workbench.page;
		// A second try has a post of its own: what was answered in the first is kept.
		const path = `_posts/ahead-${++tries}.md`;
		await workbench.openFile(path);
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Session");
		// What was answered about another post is not offered.
		await expectBox("The session's title", "");
		await keyboard.type("On caching");
		for (const [prompt, answer] of [
			["Who spoke", "Bob Ray"],
			// What the addresses lead to stands in the question's place.
			["(3/3)", "https://e.example/caching https://e.example/caching.pdf https://e.example/caching.mp4"],
		] as const) {
			await workbench.press("Enter");
			await keyboard.type(answer);
			await expectBox(prompt, answer);
		}
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "[Video](https" }).first().waitFor();
		await expectSaved(
			path,
			post.replace(
				"Hello.\n",
				"Hello.\n\n## [On caching](https://e.example/caching)\n\nBy Bob Ray\n\n[Slides](https://e.example/caching.pdf) · [Video](https://e.example/caching.mp4)\n\n\n",
			),
		);
	});

	it("lose no key that is typed at once after a choice", async () => {
		await workbench.openFile("_posts/ahead-part.md");
		await workbench.goToLine(session);
		await workbench.runCommand("Recap: Add to Session");
		await workbench.waitForPrompt("What to add to the session");
		await workbench.page.keyboard.type("Speaker!");
		await workbench.page.locator(".quick-input-list .monaco-list-row").first().waitFor({ state: "detached" });
		// No entry is no answer.
		await workbench.press("Enter");
		await workbench.press("Backspace");
		await workbench.page
			.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Speaker" })
			.waitFor();
		await workbench.press("Enter");
		await workbench.page.keyboard.type("Eve Doe");
		await expectBox("Who spoke", "Eve Doe");
		await workbench.press("Enter");
		await workbench.page.locator(".view-line", { hasText: "By Ann Lee and Eve Doe" }).first().waitFor();
		await expectSaved("_posts/ahead-part.md", post.replace("By Ann Lee", "By Ann Lee and Eve Doe"));
	});

	it("come with their answers again after the post was closed in the middle", async () => {
		await workbench.openFile("_posts/closed.md");
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Slides");
		await workbench.answer("The address of the slides", "https://e.example/deck.pdf");
		await workbench.waitForPrompt("The link's text");
		await workbench.page.locator('.tab[data-resource-name="closed.md"]').click({ button: "middle" });
		await workbench.page.locator('.tab[data-resource-name="closed.md"]').waitFor({ state: "detached" });
		await box().fill("My deck");
		await stop();
		await workbench.page
			.locator(".explorer-folders-view .monaco-list-row", { hasText: "closed.md" })
			.dblclick();
		await workbench.page.locator('.tab.active[data-resource-name="closed.md"]').waitFor();
		await workbench.goToLine(6, 7);
		await workbench.runCommand("Recap: Insert Slides");
		await expectBox("The address of the slides", "https://e.example/deck.pdf");
		await workbench.press("Enter");
		await expectBox("The link's text", "My deck");
		await stop();
		assert.equal(await workbench.savedText("_posts/closed.md"), post);
	});
});
