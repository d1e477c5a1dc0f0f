import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import * as l10n from "@vscode/l10n";
import { fingerprint } from "./fingerprint.ts";
import { readTextFile } from "./read-file.ts";
import { FileRefusal, isBusy, isTaken } from "./reason.ts";
import { writeAll } from "./write-all.ts";

/**
 * Gives a file that holds `before` another text: at any moment it holds one of the two, whole. The new text is written beside and
 * renamed over the file that links lead to, with its mode and owner. Where renaming would change its owner or mode, or part it from its other
 * names (hard links), or cannot be done (a file that is a mount of its own), the file is written over. Throws where the file holds something else by now, or cannot be written.
 */
export function replaceTextFile(path: string, before: string, after: string): void {
	const target = realpathSync(path);
	const old = statSync(target);
	// Renaming asks only whether the folder may be written.
	accessSync(target, constants.W_OK);
	// One name for each file: of two runs only one gets to compare and write.
	const beside = join(dirname(target), `.recap-${fingerprint(basename(target))}`);
	const file = createFile(beside);
	try {
		const isTwin = becomeTwin(file, old);
		try {
			putText(file, after);
		} finally {
			closeSync(file);
		}
		const current = readTextFile(target);
		if (current !== before && current !== after)
			throw new FileRefusal((file) => l10n.t("{0} changed while it was checked: run again.", file));
		if (!isTwin || !renameOver(beside, target)) {
			overwrite(target, { before, after, beside });
			rmSync(beside);
		}
	} catch (error) {
		if (!(error instanceof TornFile)) rmSync(beside, { force: true });
		throw error;
	}
}

function createFile(path: string): number {
	try {
		return openSync(path, "wx", 0o600);
	} catch (error) {
		if (!isTaken(error)) throw error;
		throw new FileRefusal((file) =>
			l10n.t(
				"{0} is being written by another run: run again, or delete {1} if there is no other.",
				file,
				path,
			),
		);
	}
}

/** Gives a new file the owner and the mode of another; false where it cannot stand in its place. */
function becomeTwin(file: number, old: Stats): boolean {
	const own = fstatSync(file);
	try {
		if (own.uid !== old.uid || own.gid !== old.gid) fchownSync(file, old.uid, old.gid);
		fchmodSync(file, old.mode & 0o7777);
	} catch {
		// A disk of one owner and mode for all refuses both, and needs neither.
	}
	const { uid, gid, mode } = fstatSync(file);
	return uid === old.uid && gid === old.gid && mode === old.mode && old.nlink === 1;
}

/** False where the name cannot be given to another file, as that of one file that a container is given. */
function renameOver(beside: string, target: string): boolean {
	try {
		renameSync(beside, target);
		return true;
	} catch (error) {
		if (isBusy(error)) return false;
		throw error;
	}
}

/** A file that holds neither text whole; the new one is beside it. */
class TornFile extends FileRefusal {}

function overwrite(
	target: string,
	{ before, after, beside }: { readonly before: string; readonly after: string; readonly beside: string },
): void {
	const file = openSync(target, "r+");
	try {
		putText(file, after);
	} catch (error) {
		try {
			// It takes no more room than it had.
			putText(file, before);
		} catch {
			throw new TornFile((name) => l10n.t("{0} was written in part: its new text is in {1}.", name, beside));
		}
		throw error;
	} finally {
		closeSync(file);
	}
}

function putText(file: number, text: string): void {
	const bytes = Buffer.from(text);
	writeAll(file, bytes, "start");
	ftruncateSync(file, bytes.length);
	// A disk may say only now that it is full; and after a power cut a name without its text would be all there is.
	fsyncSync(file);
}
