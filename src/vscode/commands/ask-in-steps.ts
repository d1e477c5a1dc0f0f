import * as vscode from "vscode";

/** One question of several. */
export interface Step<Key extends string> {
	readonly key: Key;
	readonly question: string;
	readonly example: string;
	/** What stands in the box at first, once the earlier answers are known. */
	readonly suggest?: (answers: Partial<Record<Key, string>>) => string;
	/** One sentence where an answer will not do. */
	readonly validate?: (answer: string) => string | undefined;
	/** Whole answers that go on from what is typed, to choose from; asked again when `onDidLearn` fires. */
	readonly complete?: (typed: string) => readonly Completion[];
	readonly onDidLearn?: vscode.Event<void>;
}

export interface Completion {
	readonly answer: string;
	readonly description: string | undefined;
}

/**
 * Asks step by step, with a Back button from the second step on; going back keeps what was typed.
 * Undefined where the writer pressed Escape. Focus may leave the box, as writers copy addresses from a browser.
 */
export async function askInSteps<Key extends string>(
	title: string,
	steps: readonly Step<Key>[],
): Promise<Partial<Record<Key, string>> | undefined> {
	const answers: Partial<Record<Key, string>> = {};
	let at = 0;
	for (let step = steps[at]; step; step = steps[at]) {
		const position = { title, number: at + 1, of: steps.length };
		const ask = step.complete ? chooseOne : askOne;
		const outcome = await ask(position, step, answers[step.key] ?? step.suggest?.(answers) ?? "");
		if (outcome.kind === "stop") return undefined;
		answers[step.key] = outcome.typed;
		at += outcome.kind === "back" ? -1 : 1;
	}
	return answers;
}

interface Outcome {
	readonly kind: "next" | "back" | "stop";
	readonly typed: string;
}

interface Position {
	readonly title: string;
	readonly number: number;
	readonly of: number;
}

function askOne<Key extends string>(
	{ title, number, of }: Position,
	step: Step<Key>,
	value: string,
): Promise<Outcome> {
	return new Promise((resolve) => {
		const box = vscode.window.createInputBox();
		const end = (kind: Outcome["kind"]) => {
			resolve({ kind, typed: box.value });
			box.dispose();
		};
		box.title = title;
		box.step = of > 1 ? number : undefined;
		box.totalSteps = of > 1 ? of : undefined;
		box.prompt = step.question;
		box.placeholder = step.example;
		box.value = value;
		box.ignoreFocusOut = true;
		box.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
		box.onDidChangeValue((typed) => {
			// An empty box is not wrong while the writer has yet to type.
			box.validationMessage = typed === "" ? undefined : step.validate?.(typed);
		});
		box.onDidAccept(() => {
			const problem = step.validate?.(box.value);
			if (problem === undefined) end("next");
			else box.validationMessage = problem;
		});
		box.onDidTriggerButton(() => end("back"));
		box.onDidHide(() => end("stop"));
		box.show();
	});
}

/** Like `askOne`, with a list of completions below: Enter on the first entry goes on with what is typed, on another takes it over. */
function chooseOne<Key extends string>(
	{ title, number, of }: Position,
	step: Step<Key>,
	value: string,
): Promise<Outcome> {
	return new Promise((resolve) => {
		const box = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly answer?: string }>();
		const show = () => {
			const goOn = {
				label: box.value || vscode.l10n.t("Leave out"),
				description: vscode.l10n.t("Go on"),
				alwaysShow: true,
			};
			const completions = step.complete?.(box.value) ?? [];
			box.items = [
				goOn,
				...completions.map(({ answer, description }) => ({
					label: answer,
					answer,
					alwaysShow: true,
					...(description !== undefined && { description }),
				})),
			];
		};
		const learning = step.onDidLearn?.(show);
		const end = (kind: Outcome["kind"]) => {
			resolve({ kind, typed: box.value });
			learning?.dispose();
			box.dispose();
		};
		box.title = title;
		box.step = of > 1 ? number : undefined;
		box.totalSteps = of > 1 ? of : undefined;
		box.placeholder = `${step.question}: ${step.example}`;
		box.value = value;
		box.ignoreFocusOut = true;
		box.buttons = number > 1 ? [vscode.QuickInputButtons.Back] : [];
		box.onDidChangeValue(show);
		box.onDidAccept(() => {
			const [chosen] = box.activeItems;
			if (chosen?.answer === undefined) return end("next");
			box.value = chosen.answer;
			show();
		});
		box.onDidTriggerButton(() => end("back"));
		box.onDidHide(() => end("stop"));
		show();
		box.show();
	});
}
