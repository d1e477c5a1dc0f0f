/**
 * Writes what is made from the rules, the dialects, the manifest, the snippets and the sources: `docs/rules/`, `schemas/`, `snippets/`, the
 * `recap.rules` setting, the tables in `docs/`, and `l10n/bundle.l10n.json` with every sentence that may be translated.
 * `npm run generate -- --check` writes nothing and fails where something is stale.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { reportFormats } from "../src/cli/reporters/index.ts";
import { usage } from "../src/cli/usage.ts";
import { custom } from "../src/core/dialects/custom.ts";
import { dialects } from "../src/core/dialects/index.ts";
import { plain } from "../src/core/dialects/plain.ts";
import { dialectSchema } from "../src/core/front-matter-tools/schema/dialect-schema.ts";
import { rules } from "../src/core/rules/index.ts";
import { scheduleFormats } from "../src/core/schedule/formats/index.ts";
import { settings } from "../src/core/settings/index.ts";
import { parts } from "../src/core/snippets/parts/index.ts";
import { repositoryFolder } from "../test/harness/files.ts";
import { PlainError, runScript } from "../test/harness/plain-error.ts";
import { argumentTables, commandTable, commandTexts, withCommands } from "./generate/command-manifest.ts";
import { withCommandSections } from "./generate/command-sections.ts";
import { dataWords } from "./generate/data-words.ts";
import { loadCommands } from "./generate/load-commands.ts";
import { withTexts } from "./generate/manifest-texts.ts";
import { type Table, withMarkedTables } from "./generate/marked-table.ts";
import { withMarkedText } from "./generate/marked-text.ts";
import { findMessages, messageBundle } from "./generate/message-bundle.ts";
import { reportTable } from "./generate/report-table.ts";
import { resolveTexts } from "./generate/resolve-texts.ts";
import { rulePage } from "./generate/rule-page.ts";
import { ruleTable } from "./generate/rule-table.ts";
import { settingTexts, withSettings } from "./generate/setting-manifest.ts";
import { settingTable } from "./generate/setting-table.ts";
import { snippetFile } from "./generate/snippet-file.ts";
import { snippetTable } from "./generate/snippet-table.ts";

/** A generated file's path in the repository, and what it holds; `undefined` for one that should not be there. */
export interface GeneratedFile {
	readonly path: string;
	readonly content: string | undefined;
}

/** Every generated file as it should be, those that need no change included. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
	const pages = rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, content: rulePage(rule) }));
	const schemas = dialects
		.filter(({ knownKeys }) => Object.keys(knownKeys).length > 0)
		.map((dialect) => ({
			path: `schemas/${dialect.id}.json`,
			content: `${JSON.stringify(dialectSchema(dialect), undefined, 2)}\n`,
		}));
	const left = (await namesIn("docs/rules")).map((name) => `docs/rules/${name}`);
	const stale = left.filter((path) => !pages.some((page) => page.path === path));
	const commands = await loadCommands();
	const manifest = withCommands(withSettings(await read("package.json"), settings), commands);
	const texts = withTexts(
		await read("package.nls.json"),
		{
			...commandTexts(commands),
			...settingTexts(settings),
			...Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, summary])),
		},
		["command", "setting", "rule"],
	);
	const tables: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
		"docs/cli.md": { reports: reportTable(reportFormats) },
		"docs/commands.md": { commands: commandTable(commands), ...argumentTables(commands) },
		"docs/rules.md": { rules: ruleTable(rules) },
		"docs/settings.md": { settings: settingTable(resolveTexts(manifest, texts)) },
		"docs/snippets.md": { snippets: snippetTable() },
	};
	const pageToFill = async (path: string) => {
		const page = await read(path);
		return path === "docs/commands.md" ? withCommandSections(page, commands) : page;
	};
	const tablePages = await Promise.all(
		Object.entries(tables).map(async ([path, made]) => ({
			path,
			content: withMarkedText(withMarkedTables(await pageToFill(path), made), "usage", usageBlock()),
		})),
	);
	return [
		...pages,
		...schemas,
		...stale.map((path) => ({ path, content: undefined })),
		{
			path: "schemas/cli/schedule.json",
			content: withFormats(await read("schemas/cli/schedule.json"), scheduleFormats),
		},
		{ path: "snippets/recap.code-snippets", content: snippetFile(parts) },
		{ path: "package.json", content: manifest },
		{ path: "package.nls.json", content: texts },
		{ path: "l10n/bundle.l10n.json", content: messageBundle([...dataWords(), ...(await sourceMessages())]) },
		{ path: "README.md", content: withMarkedText(await read("README.md"), "engines", engineNames()) },
		...tablePages,
	];
}

/** The schema of what `recap schedule` prints, with every format that may be named there. */
function withFormats(schema: string, formats: readonly { readonly id: string }[]): string {
	const ids = formats.map(({ id }) => `\n        "${id}"`);
	return schema.replace(/("format": \{[^{}]*"enum": \[)[^\]]*\]/, `$1${ids.join(",")}\n      ]`);
}

/** What `recap --help` prints, as a page shows it. */
function usageBlock(): string {
	return `\n\n\`\`\`text\n${usage()}\`\`\`\n\n`;
}

/** Every blog engine by its name, as part of a sentence. */
function engineNames(): string {
	const labels = dialects.filter((each) => each !== custom && each !== plain).map(({ label }) => label);
	return `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}

/** What the editor's parts and the command line say. */
async function sourceMessages(): Promise<readonly string[]> {
	const folders = ["src/cli", "src/core", "src/protocol", "src/vscode", "src/webview"];
	const lists = await Promise.all(
		folders.map((folder) =>
			readdir(join(repositoryFolder, folder), { recursive: true }).then((names) =>
				names.map((name) => `${folder}/${name}`),
			),
		),
	);
	const paths = lists.flat().filter((path) => path.endsWith(".ts"));
	const found = await Promise.all(
		paths.map(async (path) => {
			try {
				return findMessages(await read(path));
			} catch (error) {
				throw new PlainError(`${path}, ${error instanceof Error ? error.message : error}`);
			}
		}),
	);
	return found.flat();
}

/** The generated files that are not as they should be. */
export async function staleFiles(): Promise<readonly GeneratedFile[]> {
	const files = await generatedFiles();
	const found = await Promise.all(files.map(({ path }) => read(path).catch(() => undefined)));
	return files.filter(({ content }, at) => content !== found[at]);
}

async function write({ path, content }: GeneratedFile): Promise<void> {
	const target = join(repositoryFolder, path);
	if (content === undefined) return rm(target);
	await mkdir(join(target, ".."), { recursive: true });
	await writeFile(target, content);
}

async function read(path: string): Promise<string> {
	return readFile(join(repositoryFolder, path), "utf8");
}

async function namesIn(folder: string): Promise<readonly string[]> {
	return readdir(join(repositoryFolder, folder)).catch(() => []);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await runScript(async () => {
		const stale = await staleFiles();
		const names = stale.map(({ path }) => path).join(", ");
		if (process.argv.includes("--check")) {
			if (stale.length > 0)
				throw new PlainError(`Run npm run generate: ${names} no longer matches what it is made from.`);
			return 0;
		}
		for (const file of stale) await write(file);
		console.log(stale.length > 0 ? `Wrote ${names}.` : "Everything is up to date.");
		return 0;
	});
}
