import type * as vscode from "vscode";

/** What a writer made of a box. */
export interface Outcome {
	readonly kind: "next" | "back" | "stop";
	/** What the box held, or the entry chosen from it; undefined where that is no answer. */
	readonly answer: string | undefined;
}

/** A box to ask in, as VS Code has them. */
export type Box = Pick<
	vscode.InputBox,
	"value" | "busy" | "show" | "dispose" | "onDidHide" | "onDidChangeValue"
>;

/** Builds a box for `value`: a suggestion, which typing replaces, or with `isTyped` what typing goes on from. */
export type MakeBox = (value: string, isTyped: boolean, end: (outcome: Outcome) => void) => Box;

interface Shown {
	readonly box: Box;
	/** What the box holds beside what is typed for the box after it. */
	base: string;
}

/**
 * Boxes one after the other, each in the place of the one before: no key in between reaches the editor. VS Code tells of Enter a
 * moment after it is pressed, so what is typed in that moment is in the box that was answered: it goes on in the next one.
 */
export class BoxSequence implements vscode.Disposable {
	readonly #open = new Set<Box>();
	#shown: Shown | undefined;

	ask(make: MakeBox, value: string): Promise<Outcome> {
		return new Promise((resolve) => this.#show(make, value, "", resolve));
	}

	/** Tells in the last box that something is made of its answer. */
	showBusy(): void {
		if (this.#shown) this.#shown.box.busy = true;
	}

	/** Takes the last box from the screen. */
	dispose(): void {
		this.#shown = undefined;
		for (const box of this.#open) box.dispose();
		this.#open.clear();
	}

	/** `typed` was meant for this box, and stands in it instead of `suggested`. */
	#show(make: MakeBox, suggested: string, typed: string, resolve: (outcome: Outcome) => void): void {
		const before = this.#shown;
		const value = typed || suggested;
		const box = make(value, typed !== "", (outcome) => {
			if (this.#shown !== shown) return;
			shown.base = box.value;
			resolve(outcome);
		});
		const shown: Shown = { box, base: value };
		this.#shown = shown;
		this.#open.add(box);
		box.onDidChangeValue((held) => {
			// All of it was selected, and what is typed stands in its place.
			if (!held.startsWith(shown.base)) shown.base = "";
		});
		box.show();
		// VS Code selects what a list has from the start, and the next key would replace it.
		if (typed !== "" && box.value === "") box.value = typed;
		before?.box.onDidHide(() => {
			// VS Code has told of all that was typed there.
			const late = before.box.value.slice(before.base.length);
			this.#close(before.box);
			if (late !== "" && this.#shown === shown) this.#show(make, suggested, typed + late, resolve);
		});
	}

	#close(box: Box): void {
		this.#open.delete(box);
		box.dispose();
	}
}
