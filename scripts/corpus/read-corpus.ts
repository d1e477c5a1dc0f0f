import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A real post, with what the collection's lists say of it. */
export interface CorpusPost {
	/** From the collection's folder. */
	readonly file: string;
	/** Where it stands in its blog's repository. */
	readonly path: string;
	/** `owner/name` of that repository; the folder's name where no list has it. */
	readonly blog: string;
	/** As the collection's maker labelled it; undefined where the list does not say. */
	readonly label: string | undefined;
	/** What the maker's own script found: kind and line, the first being 1. */
	readonly known: readonly KnownMistake[];
	readonly text: string;
}

export interface KnownMistake {
	readonly kind: string;
	readonly line: number;
	readonly detail: string;
}

const LISTS = ["MANIFEST.tsv", "LIST.tsv"];
const KNOWN = "FINDINGS.tsv";

/** Every Markdown file below a folder; `MANIFEST.tsv` or `LIST.tsv` beside it may give its repository, path and dialect. */
export function readCorpus(root: string): readonly CorpusPost[] {
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(?:md|mdx|markdown)$/.test(file),
	);
	const lists = new Map<string, FolderLists>();
	return files.sort().map((file) => {
		const folder = dirname(join(root, file));
		const list = lists.get(folder) ?? readLists(folder);
		lists.set(folder, list);
		const name = relative(folder, join(root, file));
		const row = list.rows.get(name);
		const label = row?.dialect;
		return {
			file,
			path: row?.path ?? name,
			blog: row?.repo ?? folder,
			label: label === "?" ? undefined : label,
			known: [...(list.known.get(name) ?? []), ...readCell(row?.[FINDINGS_CELL])],
			text: readFileSync(join(root, file), "utf8"),
		};
	});
}

type Row = Readonly<Record<string, string>>;

interface FolderLists {
	readonly rows: ReadonlyMap<string, Row>;
	readonly known: ReadonlyMap<string, readonly KnownMistake[]>;
}

const FINDINGS_CELL = "findings";

function readLists(folder: string): FolderLists {
	const rows = LISTS.flatMap((list) => readTable(join(folder, list)));
	const known = new Map<string, KnownMistake[]>();
	for (const { file = "", kind = "", line, detail = "" } of readTable(join(folder, KNOWN))) {
		known.set(file, [...(known.get(file) ?? []), { kind, line: Number(line), detail }]);
	}
	return { rows: new Map(rows.map((row) => [row.file ?? "", row])), known };
}

/** Rows by the first word of their column's title. */
function readTable(path: string): readonly Row[] {
	if (!existsSync(path)) return [];
	const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
	const names = header.split("\t").map((name) => name.split(" ")[0] ?? "");
	return lines.map((line) => {
		const cells = line.split("\t");
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
	});
}

/** `kind@line detail; kind@line detail` */
function readCell(cell: string | undefined): readonly KnownMistake[] {
	return [...(cell ?? "").matchAll(/(?:^|; )([a-z-]+)@(\d+) (.*?)(?=; [a-z-]+@\d+ |$)/g)].map(
		([, kind = "", line, detail = ""]) => ({ kind, line: Number(line), detail }),
	);
}
