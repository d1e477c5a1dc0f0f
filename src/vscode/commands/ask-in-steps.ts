import { BoxSequence } from "./box-sequence.ts";
import type { Answered } from "./kept-answers.ts";
import { type Answers, boxFor, type Step } from "./steps.ts";

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

/** `askInSteps`, and what is made of the answers while the last box still stands: no key in between reaches an editor. */
export async function askAndMake<Key extends string, Made>(
	title: string,
	kept: Answered,
	steps: Steps<Key>,
	make: (answers: Answers<Key>) => Promise<Made>,
): Promise<Made | undefined> {
	const boxes = new BoxSequence();
	try {
		const answers = await goThrough(boxes, title, kept, steps);
		boxes.showBusy();
		return answers && (await make(answers));
	} finally {
		boxes.dispose();
	}
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
