import * as vscode from "vscode";
import type { Session } from "../../core/post/session-model.ts";
import type { Photo } from "../../core/sorting/photo-moment.ts";
import { type PlacedPhoto, placePhotos } from "../../core/sorting/place-photos.ts";
import { sayPhoto, sayShift, saySkipped } from "../../core/sorting/say-photo.ts";
import type { Slot } from "../../core/sorting/slots.ts";
import { shiftInto } from "../../core/sorting/suggest-shift.ts";
import type { PhotoFile } from "./read-photos.ts";

export interface PickedPhoto {
	readonly photo: PhotoFile;
	readonly session: Session;
}

export interface PhotoPicking {
	readonly title: string;
	readonly photos: readonly PhotoFile[];
	/** Names of files that are not in the list, as they are no photos. */
	readonly skipped: readonly string[];
	readonly sessions: readonly Session[];
	readonly slots: readonly Slot[];
	/** By camera, minutes that its clock is corrected by. */
	readonly shifts: ReadonlyMap<string, number>;
}

/** Asks which photos go into the post, and shows under which session each would go. Undefined where the writer stopped. */
export async function pickPhotos(picking: PhotoPicking): Promise<readonly PickedPhoto[] | undefined> {
	const files = new Map<Photo, PhotoFile>(picking.photos.map((photo) => [photo, photo]));
	const shifts = new Map(picking.shifts);
	const moved = new Map<Photo, Session>();
	let ticked: ReadonlySet<Photo> | undefined;
	for (;;) {
		const placed = placePhotos(picking.photos, picking.slots, shifts).map((each) => withMoved(each, moved));
		const chosen = ticked ?? new Set(placed.flatMap(({ photo, isTicked }) => (isTicked ? [photo] : [])));
		const answer = await showList(picking, placed, chosen);
		if (answer === undefined) return undefined;
		ticked = answer.ticked;
		if (answer.toMove) {
			await moveOne(picking, answer.toMove, { shifts, moved });
			if (!ticked.has(answer.toMove.photo)) ticked = new Set([...ticked, answer.toMove.photo]);
			continue;
		}
		const picked = placed.filter(({ photo }) => answer.ticked.has(photo));
		const homeless = picked.filter(({ session }) => session === undefined);
		const home = homeless.length === 0 ? undefined : await askSession(picking, homeless.length);
		if (homeless.length > 0 && !home) continue;
		return picked.flatMap(({ photo, session = home }) => {
			const file = files.get(photo);
			return file && session ? [{ photo: file, session }] : [];
		});
	}
}

function withMoved(placed: PlacedPhoto, moved: ReadonlyMap<Photo, Session>): PlacedPhoto {
	const session = moved.get(placed.photo);
	return session ? { ...placed, session } : placed;
}

interface PhotoItem extends vscode.QuickPickItem {
	/** Undefined for a heading. */
	readonly placed?: PlacedPhoto;
}

interface Answer {
	readonly ticked: ReadonlySet<Photo>;
	readonly toMove?: PlacedPhoto;
}

function showList(
	{ title, sessions, photos, skipped }: PhotoPicking,
	placed: readonly PlacedPhoto[],
	ticked: ReadonlySet<Photo>,
): Promise<Answer | undefined> {
	const box = vscode.window.createQuickPick<PhotoItem>();
	const look = { iconPath: new vscode.ThemeIcon("eye"), tooltip: vscode.l10n.t("Look at it") };
	const move = {
		iconPath: new vscode.ThemeIcon("arrow-swap"),
		tooltip: vscode.l10n.t("Put it under another session, or set its camera's clock"),
	};
	box.title = [title, saySkipped(skipped)].filter((each) => each !== "").join(" · ");
	box.placeholder = vscode.l10n.t("Tick the photos to insert with the arrow keys and Space");
	box.canSelectMany = true;
	box.matchOnDescription = true;
	box.matchOnDetail = true;
	box.ignoreFocusOut = true;
	const toItem = (each: PlacedPhoto): PhotoItem => {
		const icon = thumbnailOf(each.photo);
		return {
			label: withoutIcons(each.photo.name),
			detail: withoutIcons(sayPhoto(each)),
			placed: each,
			buttons: [look, move],
			...(icon && { iconPath: icon }),
		};
	};
	const groups = [...sessions, undefined].map((session) => placed.filter((each) => each.session === session));
	const items = groups.flatMap((group, at): readonly PhotoItem[] => {
		if (group.length === 0) return [];
		const label = sessions[at]?.title ?? vscode.l10n.t("Of no session");
		return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...group.map(toItem)];
	});
	box.items = items;
	box.selectedItems = items.filter(({ placed: each }) => each !== undefined && ticked.has(each.photo));
	const tickedNow = () => new Set(box.selectedItems.flatMap(({ placed: each }) => each?.photo ?? []));
	return new Promise((resolve) => {
		box.onDidTriggerItemButton(({ item, button }) => {
			if (!item.placed) return;
			if (button === move) {
				resolve({ ticked: tickedNow(), toMove: item.placed });
				box.dispose();
				return;
			}
			const { photo } = item.placed;
			const file = photos.find((each) => each === photo)?.file;
			if (file) void lookAt(file);
		});
		box.onDidAccept(() => {
			const chosen = tickedNow();
			if (chosen.size === 0) return;
			resolve({ ticked: chosen });
			box.dispose();
		});
		box.onDidHide(() => {
			resolve(undefined);
			box.dispose();
		});
		box.show();
	});
}

/** Beside the list, which stays. */
function lookAt(file: vscode.Uri): Thenable<unknown> {
	const options = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
	return vscode.commands.executeCommand("vscode.open", file, options);
}

/** VS Code draws it as wide as a letter; files in a browser's folder have no address that it could load. */
function thumbnailOf({ facts }: Photo): vscode.Uri | undefined {
	const { thumbnail } = facts;
	if (!thumbnail || thumbnail.length > 20_000) return undefined;
	let text = "";
	for (const byte of thumbnail) text += String.fromCharCode(byte);
	return vscode.Uri.parse(`data:image/jpeg;base64,${btoa(text)}`);
}

interface SessionItem extends vscode.QuickPickItem {
	readonly session: Session;
}

async function askSession({ title, sessions }: PhotoPicking, count: number): Promise<Session | undefined> {
	const items = sessions.map((session): SessionItem => ({ label: withoutIcons(session.title), session }));
	const placeHolder =
		count === 1
			? vscode.l10n.t("Choose the session of this photo")
			: vscode.l10n.t("Choose the session of {0} photos that have none", count);
	return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.session;
}

/** One photo that is put right tells what all of its camera's clock are wrong by. */
async function moveOne(
	picking: PhotoPicking,
	placed: PlacedPhoto,
	kept: { readonly shifts: Map<string, number>; readonly moved: Map<Photo, Session> },
): Promise<void> {
	const session = await askSession(picking, 1);
	if (!session) return;
	const { photo, source } = placed;
	const { camera } = photo.facts;
	const by =
		source === "clock"
			? shiftInto(
					placed,
					picking.slots.filter((slot) => slot.session === session),
				)
			: undefined;
	const all =
		by === undefined || by === 0 ? undefined : vscode.l10n.t("Set its camera's clock {0}", sayShift(by));
	const one = vscode.l10n.t("Move this photo alone");
	const answer =
		all === undefined
			? one
			: await vscode.window.showQuickPick([one, all], { title: picking.title, ignoreFocusOut: true });
	if (answer === one) kept.moved.set(photo, session);
	else if (answer !== undefined && by !== undefined)
		kept.shifts.set(camera, (kept.shifts.get(camera) ?? 0) + by);
}

/** VS Code makes icons of `$(name)`, which a name may say. */
function withoutIcons(text: string): string {
	return text.replaceAll("$(", "\\$(");
}
