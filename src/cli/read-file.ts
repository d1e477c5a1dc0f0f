import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import * as l10n from "@vscode/l10n";
import { mostScheduleBytes } from "../core/schedule/schedule.ts";
import { FileRefusal } from "./reason.ts";

/** Ten times the longest write-up, and what most machines have the memory to read. */
const MOST_BYTES = 10_000_000;

/**
 * A file's text, a byte order mark included: written as UTF-8, it is the same file. Throws a refusal for what is no file, not
 * UTF-8 or too large, and the system's error where it cannot be read.
 */
export function readTextFile(path: string): string {
	// A post is read faster than a thread that would read it beside is asked.
	return decodeText(readFileOf(path, MOST_BYTES, tooLarge));
}

/** A schedule's bytes; its encoding is its own. Throws as `readTextFile` does. */
export function readScheduleFile(path: string): Uint8Array {
	return readFileOf(
		path,
		mostScheduleBytes,
		() =>
			new FileRefusal((file) =>
				l10n.t("{0} is larger than {1} MB: name the schedule alone.", file, mostScheduleBytes / 1_000_000),
			),
	);
}

function readFileOf(path: string, most: number, tooMuch: () => FileRefusal): Buffer {
	const found = statSync(path);
	// A pipe or a device could keep its reader waiting, or never end.
	if (!found.isFile() && !found.isDirectory())
		throw new FileRefusal((file) => l10n.t("{0} is not a regular file: name a file.", file));
	if (found.size > most) throw tooMuch();
	return readFileSync(path);
}

/** As `readTextFile`, of a stream. */
export async function readTextStream(stream: AsyncIterable<Buffer>): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > MOST_BYTES) throw tooLarge();
		chunks.push(chunk);
	}
	return decodeText(Buffer.concat(chunks));
}

function decodeText(bytes: Buffer): string {
	// UTF-16 without a mark can be valid UTF-8, and no text starts with zeros.
	if (bytes.subarray(0, 4).includes(0) || !isUtf8(bytes))
		throw new FileRefusal((file) => l10n.t("{0} is not UTF-8: save it as UTF-8.", file));
	return bytes.toString("utf8");
}

function tooLarge(): FileRefusal {
	return new FileRefusal((file) =>
		l10n.t("{0} is larger than {1} MB: split it or leave it out.", file, MOST_BYTES / 1_000_000),
	);
}
