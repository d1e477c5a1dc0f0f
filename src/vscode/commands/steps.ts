import * as vscode from "vscode";
import { mayBeFound } from "../../core/text/may-be-found.ts";
import { isLabelFound } from "../../core/text/rows-found.ts";
import type { MakeBox } from "./box-sequence.ts";

/** One question of several: a line to type, or a list. */
export type Step<Key extends string> = TextStep<Key> | ListStep<Key>;

export type Answers<Key extends string> = Readonly<Partial<Record<Key, string>>>;

interface Question<Key extends string> {
	readonly key: Key;
	readonly question: string;
	/** What stands in the box at first, once the earlier answers are known. */
	readonly suggest?: (answers: Answers<Key>) => string;
	/** One sentence where an answer will not do. */
	readonly validate?: (answer: string) => string | undefined;
}

interface TextStep<Key extends string> extends Question<Key> {
	readonly example: string;
	/** What a good answer is, in a few words: "A video (YouTube)". */
	readonly describe?: (answer: string) => string | undefined;
}

interface ListStep<Key extends string> extends Question<Key> {
	readonly example?: string;
	/** What the list offers for what is typed; asked again when `onDidLearn` fires. */
	readonly rows: (typed: string) => readonly Row[];
	readonly onDidLearn?: vscode.Event<void>;
	/** Whether only an entry is an answer, and what is typed just looks for one. */
	readonly isClosed?: boolean;
}

/** An entry of a list. */
export interface Row extends vscode.QuickPickItem {
	/** What it answers; what is typed where it has none. */
	readonly answer?: string;
	/** Its answer is taken over into the box, to go on from. */
	readonly isCompletion?: boolean;
	/** What Enter takes, where nobody has gone to another entry. */
	readonly isFirst?: boolean;
	/** It answers what was typed then: who has typed on meanwhile means what fits by now. */
	readonly typed?: string;
}

/** Where a step stands among its command's. */
export interface Position {
	readonly title: string;
	readonly number: number;
	readonly of: number;
}

/** The box that asks a step's question. Focus may leave it, as writers copy addresses from a browser. */
export function boxFor<Key extends string>(position: Position, step: Step<Key>): MakeBox {
	return "rows" in step ? listBox(position, step) : textBox(position, step);
}

/** A box before the first question is known, which depends on the blog. */
export function waitingBox(title: string): MakeBox {
	return (value, _, end) => {
		const box = vscode.window.createInputBox();
		box.title = title;
		box.placeholder = vscode.l10n.t("Looking at the blog's posts");
		box.busy = true;
		box.ignoreFocusOut = true;
		box.value = value;
		box.onDidHide(() => end({ kind: "stop", answer: undefined }));
		return box;
	};
}

function textBox<Key extends string>(position: Position, step: TextStep<Key>): MakeBox {
	return (value, isTyped, end) => {
		const box = vscode.window.createInputBox();
		place(box, position);
		box.prompt = step.question;
		box.placeholder = step.example;
		box.value = value;
		if (isTyped) box.valueSelection = [value.length, value.length];
		const tell = (typed: string) => {
			// An empty box is not wrong while the writer has yet to type.
			const problem = typed === "" ? undefined : step.validate?.(typed);
			const about = problem === undefined ? step.describe?.(typed) : undefined;
			// The message stands where the question stood.
			const message = `${step.question}: ${about}`;
			box.validationMessage =
				problem ?? (about && { message, severity: vscode.InputBoxValidationSeverity.Info });
		};
		tell(value);
		box.onDidChangeValue(tell);
		box.onDidAccept(() => {
			const problem = step.validate?.(box.value);
			if (problem === undefined) end({ kind: "next", answer: box.value });
			else box.validationMessage = problem;
		});
		box.onDidTriggerButton(() => end({ kind: "back", answer: box.value }));
		box.onDidHide(() => end({ kind: "stop", answer: box.value }));
		return box;
	};
}

function listBox<Key extends string>(position: Position, step: ListStep<Key>): MakeBox {
	return (value, isTyped, end) => {
		const box = vscode.window.createQuickPick<Row>();
		const show = () => {
			box.items = step.rows(box.value);
			const first = box.items.find(({ isFirst }) => isFirst);
			if (first) box.activeItems = [first];
		};
		const typedAnswer = () => box.value || undefined;
		place(box, position);
		box.placeholder = step.example === undefined ? step.question : `${step.question}: ${step.example}`;
		show();
		const chosenBefore = box.items.find(({ answer, isCompletion }) => answer === value && !isCompletion);
		if (chosenBefore) box.activeItems = [chosenBefore];
		else if (!isTyped) {
			box.value = value;
			show();
		}
		const learning = step.onDidLearn?.(show);
		box.onDidChangeValue(show);
		box.onDidAccept(() => {
			const [selected] = box.selectedItems;
			const chosen =
				selected && isLate(selected, box.value) ? firstOf(step.rows(box.value), box.value) : selected;
			const answer = chosen?.answer ?? box.value;
			if (chosen?.isCompletion) {
				box.value = answer;
				show();
			} else if ((chosen || !step.isClosed) && step.validate?.(answer) === undefined) {
				end({ kind: "next", answer });
			}
		});
		box.onDidTriggerButton(() => end({ kind: "back", answer: typedAnswer() }));
		box.onDidHide(() => {
			learning?.dispose();
			end({ kind: "stop", answer: typedAnswer() });
		});
		return box;
	};
}

/**
 * Whether a row was chosen from a list that what was typed, or learnt, has replaced: VS Code tells of a row by its number in the list on
 * the screen, which in the list that has come meanwhile is another row, one that the screen would not show.
 */
function isLate({ typed, label, alwaysShow }: Row, value: string): boolean {
	return typed !== undefined ? typed !== value : !alwaysShow && !mayBeFound(label, value);
}

/** The row that Enter takes where it is the first; none where nothing that is typed stands in one. */
function firstOf(rows: readonly Row[], value: string): Row | undefined {
	return (
		rows.find(({ isFirst }) => isFirst) ??
		rows.find(({ alwaysShow, label }) => alwaysShow || isLabelFound(label, value))
	);
}

function place(box: vscode.InputBox | vscode.QuickPick<Row>, { title, number, of }: Position): void {
	box.title = title;
	box.step = of > 1 ? number : undefined;
	box.totalSteps = of > 1 ? of : undefined;
	box.ignoreFocusOut = true;
	box.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
}
