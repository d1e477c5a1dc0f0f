import { BoxSequence } from "./box-sequence.ts";
import type { Answered } from "./kept-answers.ts";
import { type Answers, boxFor, type Step, waitingBox } from "./steps.ts";

/** The questions of a command, as far as the answers so far tell them. */
export type Steps<Key extends string> = (answers: Answers<Key>) => readonly Step<Key>[];

/**
 * Asks step by step, with a Back button from the second step on. What is typed stands in `kept`, whatever becomes of it, and in the
 * boxes when they come again. Undefined where the writer pressed Escape.
 */
export async function askInSteps<Key extends string>(
	title: string,
	kept: Answered,
	steps: Steps<Key>,
): Promise<Answers<Key> | undefined> {
	const boxes = new BoxSequence();
	try {
		return await goThrough(boxes, title, kept, steps);
	} finally {
		boxes.dispose();
	}
}

/** What is asked, and what is made of the answers. */
export interface Asking<Key extends string, Made> {
	readonly steps: Steps<Key>;
	readonly make: (answers: Answers<Key>) => Promise<Made>;
}

/**
 * `askInSteps`, with a box from the start to the end: before the questions are known, and while something is made of the answers. No
 * key in between reaches an editor.
 */
export async function askAndMake<Key extends string, Made>(
	title: string,
	kept: Answered,
	prepare: Promise<Asking<Key, Made>>,
): Promise<Made | undefined> {
	const boxes = new BoxSequence();
	try {
		const asking = await Promise.race([prepare, untilStopped(boxes, title)]);
		if (!asking) return undefined;
		const answers = await goThrough(boxes, title, kept, asking.steps);
		boxes.showBusy();
		return answers && (await asking.make(answers));
	} finally {
		boxes.dispose();
	}
}

/** Holds the place of the first question, in which what is typed goes on; ends where the writer presses Escape. */
async function untilStopped(boxes: BoxSequence, title: string): Promise<undefined> {
	await boxes.ask(waitingBox(title), "");
	return undefined;
}

/** `askInSteps` in boxes that stand in the place of earlier ones, and stay until later ones come. */
export async function goThrough<Key extends string>(
	boxes: BoxSequence,
	title: string,
	kept: Answered,
	steps: Steps<Key>,
): Promise<Answers<Key> | undefined> {
	const answers: Partial<Record<Key, string>> = {};
	let at = 0;
	for (;;) {
		const all = steps(answers);
		const step = all[at];
		if (!step) return answers;
		const suggested = step.suggest?.(answers) ?? "";
		const position = { title, number: at + 1, of: all.length };
		const { kind, answer } = await boxes.ask(boxFor(position, step), kept.get(step.key) ?? suggested);
		if (answer === suggested) kept.delete(step.key);
		else if (answer !== undefined) kept.set(step.key, answer);
		if (kind === "stop") return undefined;
		if (kind === "next") answers[step.key] = answer ?? "";
		at += kind === "back" ? -1 : 1;
	}
}
