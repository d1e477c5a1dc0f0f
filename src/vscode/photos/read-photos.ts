import * as vscode from "vscode";
import { imageKind } from "../../core/photos/image-kind.ts";
import { photoFacts } from "../../core/photos/taken/photo-facts.ts";
import type { Photo } from "../../core/sorting/photo-moment.ts";
import { fileNameOf } from "../../core/text/file-name.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import { hashOf } from "../images/hash-of.ts";

/** A photo on disk. */
export interface PhotoFile extends Photo {
	readonly file: vscode.Uri;
}

export interface FoundPhotos {
	readonly photos: readonly PhotoFile[];
	/** Names of files that are no pictures a blog could show, or cannot be read. */
	readonly skipped: readonly string[];
}

/** What a blog shows, and what cameras write beside it: videos and raw files are gigabytes, and left unread. */
const pictures = /\.(?:jpe?g|png|webp|avif|hei[cf]|gif)$/i;
const largest = 64 * 1024 * 1024;
const mostPhotos = 500;

/**
 * Reads when each photo was taken, one file at a time; a folder stands for the pictures that lie in it. The same picture twice counts once.
 * Undefined where the writer cancelled.
 */
export async function readPhotos(sources: readonly vscode.Uri[]): Promise<FoundPhotos | Refusal | undefined> {
	const files = await filesOf(sources);
	if (isRefusal(files)) return files;
	if (files.length > mostPhotos)
		return { refusal: vscode.l10n.t("Choose at most {0} photos: these are {1}.", mostPhotos, files.length) };
	return vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: vscode.l10n.t("Reading photos"),
			cancellable: true,
		},
		async (progress, token) => {
			const photos = new Map<string, PhotoFile>();
			const skipped: string[] = [];
			for (const file of files) {
				if (token.isCancellationRequested) return undefined;
				const name = fileNameOf(file.path);
				progress.report({ message: name, increment: 100 / files.length });
				const read = await readPhoto(file, name);
				if (!read) skipped.push(name);
				else if (!photos.has(read.hash)) photos.set(read.hash, read.photo);
			}
			return { photos: [...photos.values()], skipped };
		},
	);
}

async function filesOf(sources: readonly vscode.Uri[]): Promise<readonly vscode.Uri[] | Refusal> {
	const { fs } = vscode.workspace;
	const files: vscode.Uri[] = [];
	for (const source of sources) {
		try {
			const { type } = await fs.stat(source);
			if ((type & vscode.FileType.Directory) === 0) {
				files.push(source);
				continue;
			}
			const names = (await fs.readDirectory(source)).flatMap(([name, kind]) =>
				(kind & vscode.FileType.File) !== 0 && pictures.test(name) ? [name] : [],
			);
			files.push(...names.sort().map((name) => vscode.Uri.joinPath(source, name)));
		} catch {
			return {
				refusal: vscode.l10n.t(
					"{0} cannot be read: choose photos or a folder that is there.",
					fileNameOf(source.path),
				),
			};
		}
	}
	return files.length > 0
		? files
		: { refusal: vscode.l10n.t("Choose a folder with photos: this one holds none.") };
}

async function readPhoto(
	file: vscode.Uri,
	name: string,
): Promise<{ readonly photo: PhotoFile; readonly hash: string } | undefined> {
	try {
		const { fs } = vscode.workspace;
		if (!pictures.test(name) || (await fs.stat(file)).size > largest) return undefined;
		const bytes = await fs.readFile(file);
		if (!imageKind(bytes)) return undefined;
		const facts = photoFacts(bytes, name);
		// A part of a file keeps all of it in memory.
		const { thumbnail } = facts;
		const kept = thumbnail ? { ...facts, thumbnail: thumbnail.slice() } : facts;
		return { photo: { name, file, facts: kept }, hash: await hashOf(bytes) };
	} catch {
		return undefined;
	}
}
