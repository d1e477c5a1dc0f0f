import * as vscode from "vscode";
import type { Session } from "../../core/post/session-model.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { isHiddenAtFirst } from "../../core/schedule/schedule.ts";
import { type OfferedSession, offerSessions } from "../../core/schedule/writing/offer-sessions.ts";
import type { Answered } from "../commands/kept-answers.ts";
import { tickTyped } from "./tick-typed.ts";

interface SessionItem extends vscode.QuickPickItem {
	/** Undefined for a heading. */
	readonly key?: string;
}

export interface Picking extends KeptSchedule {
	/** The command's name. */
	readonly title: string;
	/** The post's sessions. */
	readonly inserted: readonly Session[];
	/** What is ticked stands here, whatever becomes of it, and is ticked when the list of that schedule comes again. */
	readonly kept: Answered;
	/** Called once the list is on the screen. */
	readonly onShown: () => void;
}

/** Asks which sessions: the keys of those that are ticked, or of the highlighted one where none is. Undefined where the writer stopped. */
export function pickSessions(picking: Picking): Promise<readonly string[] | undefined> {
	const ticked = readTicked(picking);
	const withHidden = picking.schedule.sessions.some(
		(session) => ticked?.includes(session.key) && isHiddenAtFirst(session),
	);
	return new Promise((resolve) => {
		showList(picking, withHidden, resolve);
		picking.onShown();
	});
}

function showList(
	picking: Picking,
	hiddenToo: boolean,
	resolve: (keys: readonly string[] | undefined) => void,
): void {
	const { schedule, inserted } = picking;
	const box = vscode.window.createQuickPick<SessionItem>();
	box.title = titleOf(picking);
	box.placeholder = vscode.l10n.t("A few letters and Enter tick a talk, Enter alone goes on");
	box.canSelectMany = true;
	box.matchOnDescription = true;
	box.matchOnDetail = true;
	box.ignoreFocusOut = true;
	const keep = (items: readonly SessionItem[]) =>
		picking.kept.set(answerOf(picking), JSON.stringify(keysOf(items)));
	let withHidden = hiddenToo;
	const fill = (ticked: readonly string[] | undefined) => {
		const { groups, hidden } = offerSessions(schedule, inserted, {
			language: vscode.env.language,
			withHidden,
		});
		const items = groups.flatMap(({ heading, sessions }): SessionItem[] => [
			{ label: heading, kind: vscode.QuickPickItemKind.Separator },
			...sessions.map(toItem),
		]);
		const news = groups.flatMap(({ sessions }) =>
			sessions.filter(({ hasNews }) => hasNews).map(({ key }) => key),
		);
		const keys = new Set(ticked ?? news);
		box.items = items;
		box.selectedItems = items.filter(({ key }) => key !== undefined && keys.has(key));
		box.buttons = hidden > 0 || withHidden ? [hiddenButton(withHidden, hidden)] : [];
	};
	fill(readTicked(picking));
	let isReplaced = false;
	box.onDidTriggerButton(() => {
		withHidden = !withHidden;
		fill(keysOf(box.selectedItems));
	});
	box.onDidAccept(() => {
		const entered = tickTyped(box);
		if (entered === "highlighted") return;
		const chosen = entered !== "done" || box.selectedItems.length > 0 ? box.selectedItems : box.activeItems;
		// Such a list highlights nothing before an arrow key.
		if (chosen.length === 0) return;
		keep(chosen);
		if (entered === "reached") {
			// Only a list that is new to the screen has the keyboard in its box, where the next letters belong.
			isReplaced = true;
			showList(picking, withHidden, resolve);
		} else if (entered === "done") {
			resolve(keysOf(chosen));
			box.dispose();
		}
	});
	box.onDidChangeSelection((chosen) => {
		if (!isReplaced) keep(chosen);
	});
	box.onDidHide(() => {
		if (!isReplaced) resolve(undefined);
		box.dispose();
	});
	box.show();
}

function titleOf({ title, schedule, readFrom }: Picking): string {
	const zone = schedule.timeZone === "UTC" ? vscode.l10n.t("times in UTC") : "";
	return [title, schedule.title ?? "", readFrom, zone].filter((part) => part !== "").join(" – ");
}

/** What was ticked in this schedule's list when the writer stopped, though the sessions did not get into the post. */
function readTicked(picking: Picking): readonly string[] | undefined {
	const kept = picking.kept.get(answerOf(picking));
	return kept === undefined ? undefined : JSON.parse(kept);
}

function answerOf({ readFrom }: Picking): string {
	return `ticked ${readFrom}`;
}

function keysOf(items: readonly SessionItem[]): readonly string[] {
	return items.flatMap(({ key }) => key ?? []);
}

function toItem({
	key,
	title,
	about,
	note,
	hasSlides,
	hasVideo,
	isInserted,
	hasNews,
}: OfferedSession): SessionItem {
	const description = [...(hasSlides ? ["$(file-media)"] : []), ...(hasVideo ? ["$(play-circle)"] : [])].join(
		" ",
	);
	// Below the title: what stands behind a long one is cut off.
	const state = [isInserted ? (hasNews ? "$(sync)" : "$(check)") : "", withoutIcons(note)]
		.filter((part) => part !== "")
		.join(" ");
	const detail = [state, withoutIcons(about)].filter((part) => part !== "").join(" · ");
	return {
		key,
		label: withoutIcons(title),
		...(description !== "" && { description }),
		...(detail !== "" && { detail }),
	};
}

/** VS Code makes icons of `$(name)`, which a title may say. */
function withoutIcons(text: string): string {
	return text.replaceAll("$(", "\\$(");
}

function hiddenButton(areShown: boolean, hidden: number): vscode.QuickInputButton {
	return {
		iconPath: new vscode.ThemeIcon(areShown ? "eye-closed" : "eye"),
		tooltip: areShown
			? vscode.l10n.t("Hide breaks, cancelled and unscheduled sessions")
			: vscode.l10n.t("Show {0} more: breaks, cancelled and unscheduled sessions", hidden),
	};
}
