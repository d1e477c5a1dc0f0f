import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { repositoryFolder } from "../../harness/files.ts";
import { until } from "../../harness/until.ts";

interface WorkbenchParts {
	readonly page: Page;
	readonly folder: string;
	readonly serverPid?: number;
	close(): Promise<void>;
}

/** What a person does in VS Code: every method waits until what it did is to be seen. */
export class Workbench {
	/** Playwright's page, for what has no method here. */
	readonly page: Page;
	/** The open folder, absolute; temporary. */
	readonly folder: string;
	/** The process of its server, which starts its extension host, where the test has started that. */
	readonly serverPid: number | undefined;
	/** Ends VS Code and fails where it complained in its console. */
	readonly close: () => Promise<void>;

	constructor({ page, folder, serverPid, close }: WorkbenchParts) {
		this.page = page;
		this.folder = folder;
		this.serverPid = serverPid;
		this.close = close;
	}

	/** Presses a key or chord as Playwright names it; `ControlOrMeta` is Ctrl, or Cmd on a Mac. */
	async press(keys: string): Promise<void> {
		await this.page.keyboard.press(keys);
	}

	/** Runs a command from the palette by its whole title, such as `Recap: Insert Session`. */
	async runCommand(title: string): Promise<void> {
		const focused = this.page.locator(".quick-input-list .monaco-list-row.focused");
		const focusedLabel = () =>
			focused.evaluateAll((rows) => rows[0]?.getAttribute("aria-label")?.split(",")[0]);
		await this.#find("F1", `>${title}`, title);
		await until(`"${title}" to be the row that Enter takes`, async () => {
			const label = await focusedLabel();
			if (label === title) return true;
			// Others may have the same words in them, and what was used last comes first; a list that lost the focus has closed.
			if (label === undefined) await this.#find("F1", `>${title}`, title);
			else await this.press("ArrowDown");
			return false;
		});
		await this.press("Enter");
	}

	/**
	 * Types into the list that `keys` open until it offers what starts with `label`. It lists what there was at the moment it opened (an
	 * extension still starting has no commands there yet), and closes where something else takes the focus.
	 */
	async #find(keys: string, typed: string, label: string): Promise<void> {
		// Each time longer: on a busy machine the list itself may be late.
		for (let timeout = 2_000; timeout <= 64_000; timeout *= 2) {
			await this.press(keys);
			const isTyped = await succeeds(this.#quickInput().fill(typed, { timeout }));
			if (isTyped && (await succeeds(this.#quickInputRow(label).waitFor({ timeout })))) return;
			await this.press("Escape");
		}
		throw new Error(`Nothing in the list starts with "${label}"`);
	}

	/** The titles the palette offers that start with `start`, waited for up to `seconds`; closes it again. */
	async commandsInPalette(start: string, seconds = 60): Promise<readonly string[]> {
		await this.press("F1");
		await this.#quickInput().fill(`>${start}`);
		const rows = this.page.locator(".quick-input-list .monaco-list-row");
		const read = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
		let before: string | undefined;
		const labels = await until(
			"the palette to have filtered",
			async () => {
				const now = await read();
				// A command's whole title may stand below another one that holds its words.
				const isFiltered = now[0]?.startsWith(start) || now.some((label) => titleIn(label) === start);
				const settled = isFiltered && now.join("\n") === before;
				before = now.join("\n");
				return settled && now;
			},
			{ everyMs: 200, seconds },
		).finally(() => this.press("Escape"));
		return labels.map(titleIn).filter((label) => label.startsWith(start));
	}

	/** Opens a file of the folder by its path and puts the cursor into its editor. */
	async openFile(path: string): Promise<void> {
		const tab = this.page.locator(`.tab[data-resource-name="${basename(path)}"]`).first();
		const active = this.page.locator(`.tab.active[data-resource-name="${basename(path)}"]`);
		await until(`${path} to be opened`, async () => {
			await this.#find("ControlOrMeta+P", join(this.folder, path), basename(path));
			await this.press("Enter");
			if (await succeeds(active.waitFor({ timeout: 5_000 }))) return true;
			// The list now and then closes without a change.
			if (await tab.isVisible()) await tab.click();
			return active.isVisible();
		});
		await this.editor().locator(".view-line").first().waitFor();
		await until("the editor to have the focus", () => this.editor().locator(":focus").count().then(Boolean));
	}

	/** The active group's text editor. */
	editor(): Locator {
		return this.page.locator(".editor-group-container.active .editor-instance .monaco-editor").first();
	}

	/** Puts the cursor at a line and column, both from 1. */
	async goToLine(line: number, column = 1): Promise<void> {
		await this.press("ControlOrMeta+G");
		await until("Go to Line to ask", async () => (await this.#quickInput().inputValue()) === ":");
		await this.#quickInput().fill(`:${line},${column}`);
		await this.press("Enter");
		await this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
		await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
	}

	/** Types key by key where the cursor is. */
	async typeInEditor(text: string): Promise<void> {
		await this.page.keyboard.type(text);
	}

	/** Saves the active file, which has changed, and waits until it is written. */
	async save(): Promise<void> {
		// The mark of an unsaved file follows the typing a moment later.
		await this.page.locator(".tab.active.dirty").first().waitFor();
		await until("the file to be saved", async () => {
			await this.press("ControlOrMeta+S");
			return succeeds(this.page.locator(".tab.active:not(.dirty)").first().waitFor({ timeout: 10_000 }));
		});
	}

	/** A file of the folder as it is on disk. */
	savedText(path: string): Promise<string> {
		return readFile(join(this.folder, path), "utf8");
	}

	/** Answers the input box whose prompt, title or placeholder contains `prompt`. */
	async answer(prompt: string, text: string): Promise<void> {
		await this.waitForPrompt(prompt);
		await this.#quickInput().fill(text);
		await this.press("Enter");
	}

	/** Picks the entry whose label starts with `label` from the list that is open. */
	async choose(label: string): Promise<void> {
		const row = this.#quickInputRow(label);
		await row.waitFor();
		// A tip on the row that the mouse happens to rest on lies over the others.
		await this.page.mouse.move(0, 0);
		await row.click();
	}

	/** Waits for an input box or list that shows `prompt`. */
	async waitForPrompt(prompt: string): Promise<void> {
		await until(`the prompt "${prompt}"`, async () => {
			const widget = this.page.locator(".quick-input-widget");
			if (!(await widget.isVisible())) return false;
			const hints = await this.#quickInput().evaluate(
				(input) => `${input.getAttribute("placeholder")}\n${input.ariaLabel}`,
			);
			return `${await widget.textContent()}\n${hints}`.includes(prompt);
		});
	}

	/** The Problems panel's entries as a screen reader says them, files' own rows left out; opens the panel. */
	async problems(): Promise<readonly string[]> {
		await this.runCommand("Problems: Focus on Problems View");
		const panel = this.page.locator(".markers-panel");
		await panel.waitFor();
		const labels = await panel
			.locator(".monaco-list-row[aria-level='2']")
			.evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
		return labels;
	}

	/** Opens the menu of what there is to do at the cursor, and waits for an entry that contains `title`. */
	async openActions(title = ""): Promise<Locator> {
		const entry = this.page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first();
		await until(`the action "${title}" to be offered`, async () => {
			await this.press("ControlOrMeta+.");
			if (await succeeds(entry.waitFor({ timeout: 10_000 }))) return true;
			await this.press("Escape");
			return false;
		});
		return entry;
	}

	/** Opens the quick-fix menu at the cursor and picks the entry that contains `title`. */
	async quickFix(title: string): Promise<void> {
		await (await this.openActions(title)).click();
	}

	/** The document of the preview in view; its locators wait for it, and for what is in it. */
	previewFrame(): FrameLocator {
		return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
	}

	/** Keeps a picture of the page as `test-results/<name>.png` and returns its path. */
	async screenshot(name: string): Promise<string> {
		const folder = join(repositoryFolder, "test-results");
		await mkdir(folder, { recursive: true });
		const path = join(folder, `${name}.png`);
		await this.page.screenshot({ path });
		return path;
	}

	#quickInput(): Locator {
		return this.page.locator(".quick-input-widget .quick-input-box input");
	}

	#quickInputRow(label: string): Locator {
		return this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${label}"]`).first();
	}
}

function succeeds(action: Promise<unknown>): Promise<boolean> {
	return action.then(
		() => true,
		() => false,
	);
}

/** Of a palette row's label, without keys and what VS Code says of it. */
function titleIn(label: string): string {
	return label.split(",")[0] ?? label;
}
