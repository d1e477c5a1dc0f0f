import { until } from "../../harness/until.ts";
import type { Workbench } from "./workbench.ts";

export interface Count {
	readonly keys: number;
	readonly questions: number;
}

/**
 * A writer at the keyboard, whose keys and questions are counted beyond the words themselves. A key is each press that writes no word
 * of the writer's: one with Ctrl, Alt or Shift held is one (`Ctrl+K Alt+S` are two), Enter and Tab are one each, in a box and in the
 * text, and so is every letter typed to find a command. What the writer has to say is none, typed or pasted: titles, names, notes, addresses, a photo's path. A
 * question is each box that waits for Enter; the palette is none, and gaps of a snippet are none.
 */
export class CountedWriter {
	readonly #workbench: Workbench;
	#keys = 0;
	#questions = 0;

	constructor(workbench: Workbench) {
		this.#workbench = workbench;
	}

	get count(): Count {
		return { keys: this.#keys, questions: this.#questions };
	}

	/** What `act` took. */
	async counted(act: () => Promise<void>): Promise<Count> {
		const before = this.count;
		await act();
		return { keys: this.#keys - before.keys, questions: this.#questions - before.questions };
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			this.#keys++;
			await this.#workbench.press(key);
		}
	}

	/** Types the writer's own words where the cursor is. */
	async say(words: string): Promise<void> {
		await this.#workbench.typeInEditor(words);
	}

	/**
	 * Types the writer's own words at the start of a line, and waits until they are there. A busy window may set the cursor after the first
	 * letter was typed: as a person would, it is brought behind it before the next, which is not counted.
	 */
	async write(words: string, line: number): Promise<void> {
		await this.seeCursor(line, 1);
		const [first = "", ...rest] = words;
		await this.say(first);
		await until(`“${first}” to be typed in line ${line}`, async () => {
			if (await this.#isCursorAt(line, 2)) return true;
			await this.#workbench.press("End");
			return false;
		});
		await this.say(rest.join(""));
		await this.seeCursor(line, words.length + 1);
	}

	/** Finds a command in the palette by `letters`; what a window that is still starting makes necessary again is not counted. */
	async runCommand(letters: string, title: string): Promise<void> {
		const first = this.#workbench.page.locator(".quick-input-list .monaco-list-row.focused");
		await until(`"${title}" to be found`, async () => {
			await this.#workbench.press("F1");
			await this.#box.waitFor();
			await this.#workbench.typeInEditor(letters);
			const isFound = await first
				.and(this.#workbench.page.locator(`[aria-label^="${title}"]`))
				.waitFor({ timeout: 10_000 })
				.then(
					() => true,
					() => false,
				);
			if (!isFound) await this.#workbench.press("Escape");
			return isFound;
		});
		this.#keys += 1 + letters.length;
		await this.press("Enter");
	}

	/** Answers the question that contains `prompt` with `words`; without them by Enter alone. */
	async answer(prompt: string, words?: string): Promise<void> {
		await this.#workbench.waitForPrompt(prompt);
		this.#questions++;
		if (words !== undefined) {
			await this.say(words);
			await until(`"${words}" in the box`, async () => (await this.#box.inputValue()) === words);
		}
		await this.press("Enter");
	}

	/** Waits until the cursor is at a line and column, both from 1. */
	async seeCursor(line: number, column: number): Promise<void> {
		await until(`the cursor at line ${line}, column ${column}`, () => this.#isCursorAt(line, column));
	}

	async #isCursorAt(line: number, column: number): Promise<boolean> {
		const status = this.#workbench.page.locator(".statusbar-item", { hasText: /^Ln \d/ });
		return (await status.textContent())?.trim() === `Ln ${line}, Col ${column}`;
	}

	/** Waits until some text is selected. */
	async seeSelection(): Promise<void> {
		await this.#workbench.page.locator(".statusbar-item", { hasText: /selected/ }).waitFor();
	}

	get #box() {
		return this.#workbench.page.locator(".quick-input-widget .quick-input-box input");
	}
}
