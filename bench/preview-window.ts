import { join } from "node:path";
import * as esbuild from "esbuild";
import type { CDPSession } from "playwright-core";
import { openWorkbench, type Workbench } from "../test/e2e/support/open-workbench.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { until } from "../test/harness/until.ts";
import type { Contender } from "./preview-contenders.ts";
import type { TypedTimes } from "./preview-probe.ts";

/** A stretch of time in milliseconds since the epoch. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Each letter typed, from its key to when it was painted. */
export interface TypedSpans {
	readonly editor: readonly Span[];
	readonly preview: readonly Span[];
}

const patience = { seconds: 60 };
const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** One contender's VS Code, and a person who opens posts and previews in it and types. */
export class PreviewWindow {
	readonly contender: Contender;
	readonly #workbench: Workbench;
	readonly #keyboard: CDPSession;

	private constructor(contender: Contender, workbench: Workbench, keyboard: CDPSession) {
		this.contender = contender;
		this.#workbench = workbench;
		this.#keyboard = keyboard;
	}

	static async open(contender: Contender, files: Readonly<Record<string, string>>): Promise<PreviewWindow> {
		const workbench = await openWorkbench({
			files,
			// The mark's line is one line on the screen, too.
			settings: { "editor.wordWrap": "off", "[markdown]": { "editor.wordWrap": "off" } },
			fromSource: false,
			window: { size: { width: 1600, height: 1000 }, extensionsFolder: contender.extensionsFolder },
		});
		await workbench.page.evaluate(await probeScript());
		const keyboard = await workbench.page.context().newCDPSession(workbench.page);
		return new PreviewWindow(contender, workbench, keyboard);
	}

	close(): Promise<void> {
		return this.#workbench.close();
	}

	/** Keeps a picture of what went wrong. */
	picture(): Promise<string> {
		return this.#workbench.screenshot(`bench-${this.contender.name}`);
	}

	async openPost(name: string, text: string): Promise<void> {
		const lines = text.slice(0, text.indexOf("MARK") + "MARK".length).split("\n");
		await this.#workbench.openFile(name);
		await this.#workbench.goToLine(lines.length, (lines.at(-1)?.length ?? 0) + 1);
		const { command } = this.contender;
		// Extensions may be long in coming on a busy machine, and a palette that is open does not hear of it.
		const isThere = () =>
			this.#workbench.commandsInPalette(command, 3).then(
				() => true,
				() => false,
			);
		await until(`the command "${command}"`, isThere, patience);
	}

	/** Opens the preview beside the editor; from the key that asks for it to the post's mark on the page. */
	async openPreview(): Promise<Span> {
		const { page } = this.#workbench;
		const opening = page.evaluate(() => window.recapBench.timeOpening());
		await this.#workbench.runCommand(this.contender.command);
		const span = await opening;
		await until("the preview", () => page.evaluate(() => window.recapBench.watchPreview()), patience);
		await this.#workbench.press("ControlOrMeta+1");
		return span;
	}

	async closePreview(): Promise<void> {
		const webview = this.#workbench.page.locator("iframe.webview");
		await this.#workbench.press("ControlOrMeta+1");
		await this.#workbench.runCommand("View: Close Editors in Other Groups");
		await webview.waitFor({ state: "detached" });
		await this.#workbench.press("ControlOrMeta+1");
	}

	/** Types single letters: each waits for the last to be painted everywhere, and then for `pause` milliseconds more. */
	async typeLetters(count: number, withPreview: boolean, pause: () => number): Promise<TypedSpans> {
		await this.#freshMark();
		for (let typed = 1; typed <= count; typed++) {
			await this.#sendLetter(typed);
			await this.#shows(typed, withPreview);
			await wait(pause());
		}
		return this.#spans();
	}

	/** Types on a fixed schedule whatever the page does, as a person's hands would. */
	async typeBurst(count: number, everyMs: number, withPreview: boolean): Promise<TypedSpans> {
		await this.#freshMark();
		const start = performance.now();
		const sent: Promise<void>[] = [];
		for (let typed = 1; typed <= count; typed++) {
			await wait(start + typed * everyMs - performance.now());
			sent.push(this.#sendLetter(typed));
		}
		await Promise.all(sent);
		await this.#shows(count, withPreview);
		return this.#spans();
	}

	/** Writes the mark anew, without the letters of the last typing. */
	async #freshMark(): Promise<void> {
		await this.#editorHasFocus();
		await this.#workbench.press("Control+Backspace");
		await this.#workbench.typeInEditor("MARK");
		const isFresh = () => this.#workbench.page.evaluate(() => window.recapBench.isFresh());
		await until("the mark without letters", isFresh, patience);
		await wait(1000);
		await this.#workbench.page.evaluate(() => window.recapBench.reset());
	}

	async #editorHasFocus(): Promise<void> {
		const isFocused = () => this.#workbench.editor().locator(":focus").count().then(Boolean);
		await until("the editor to have the focus", isFocused, patience);
	}

	async #shows(letters: number, withPreview: boolean): Promise<void> {
		await until(
			`${letters} letters`,
			async () => {
				const { editor, preview } = await this.#workbench.page.evaluate(() => window.recapBench.shown());
				return editor === letters && (!withPreview || preview === letters);
			},
			patience,
		);
	}

	async #sendLetter(typed: number): Promise<void> {
		const text = alphabet.charAt(typed % alphabet.length);
		const upper = text.toUpperCase();
		const key = { key: text, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) };
		await Promise.all([
			this.#keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", text, ...key }),
			this.#keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
		]);
	}

	async #spans(): Promise<TypedSpans> {
		const { keys, glyphs, painted } = await this.#workbench.page.evaluate(() => window.recapBench.times());
		const spans = (times: TypedTimes["keys"]) =>
			keys.flatMap((start, at) => {
				const end = times[at];
				return end === undefined ? [] : [{ start, end }];
			});
		return { editor: spans(glyphs), preview: spans(painted) };
	}
}

async function probeScript(): Promise<string> {
	const { outputFiles } = await esbuild.build({
		entryPoints: [join(repositoryFolder, "bench", "preview-probe.ts")],
		bundle: true,
		format: "iife",
		write: false,
	});
	return outputFiles[0]?.text ?? "";
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
