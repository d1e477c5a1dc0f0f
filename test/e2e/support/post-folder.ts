import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/** A folder of its own for one test. */
export class PostFolder {
	readonly path = mkdtempSync(join(realpathSync(tmpdir()), "recap-cli-"));

	/** Writes a file, and the folders it needs. */
	write(name: string, content: string | Uint8Array): string {
		const file = join(this.path, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		return file;
	}

	/** A file's bytes, each as one character: nothing that changes in them can hide. */
	bytes(name: string): string {
		return readFileSync(join(this.path, name), "latin1");
	}

	text(name: string): string {
		return readFileSync(join(this.path, name), "utf8");
	}

	/** All files by name, hidden ones too, in the order of their names. */
	list(): readonly string[] {
		return readdirSync(this.path, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory())
			.map((entry) => relative(this.path, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
			.sort();
	}

	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
