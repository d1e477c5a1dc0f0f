import * as vscode from "vscode";
import type { Session } from "../../core/post/session-model.ts";
import type { KeptSchedule } from "../../core/schedule/kept-schedule.ts";
import { type OfferedSession, offerSessions } from "../../core/schedule/writing/offer-sessions.ts";
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
	/** Called once the list is on the screen. */
	readonly onShown: () => void;
}

/** Asks which sessions: the keys of those that are ticked, or of the highlighted one where none is. Undefined where the writer stopped. */
export function pickSessions({
	title,
	schedule,
	readFrom,
	inserted,
	onShown,
}: Picking): Promise<readonly string[] | undefined> {
	const box = vscode.window.createQuickPick<SessionItem>();
	box.title = [
		title,
		schedule.title ?? "",
		readFrom,
		schedule.timeZone === "UTC" ? vscode.l10n.t("times in UTC") : "",
	]
		.filter((part) => part !== "")
		.join(" – ");
	box.placeholder = vscode.l10n.t("A few letters and Enter tick a talk, Enter alone goes on");
	box.canSelectMany = true;
	box.matchOnDescription = true;
	box.matchOnDetail = true;
	box.ignoreFocusOut = true;
	let withHidden = false;
	const show = (isFirst: boolean) => {
		const { groups, hidden } = offerSessions(schedule, inserted, {
			language: vscode.env.language,
			withHidden,
		});
		const ticked = new Set(box.selectedItems.map(({ key }) => key));
		const items = groups.flatMap(({ heading, sessions }): SessionItem[] => [
			{ label: heading, kind: vscode.QuickPickItemKind.Separator },
			...sessions.map(toItem),
		]);
		const news = new Set(
			groups.flatMap(({ sessions }) => sessions.filter(({ hasNews }) => hasNews).map(({ key }) => key)),
		);
		box.items = items;
		box.selectedItems = items.filter(
			({ key }) => key !== undefined && (ticked.has(key) || (isFirst && news.has(key))),
		);
		box.buttons = hidden > 0 || withHidden ? [hiddenButton(withHidden, hidden)] : [];
	};
	show(true);
	return new Promise((resolve) => {
		box.onDidTriggerButton(() => {
			withHidden = !withHidden;
			show(false);
		});
		box.onDidAccept(() => {
			if (tickTyped(box) !== "done") return;
			const chosen = box.selectedItems.length > 0 ? box.selectedItems : box.activeItems;
			const keys = chosen.flatMap(({ key }) => key ?? []);
			// Such a list highlights nothing before an arrow key.
			if (keys.length === 0) return;
			resolve(keys);
			box.dispose();
		});
		box.onDidHide(() => {
			resolve(undefined);
			box.dispose();
		});
		box.show();
		onShown();
	});
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
