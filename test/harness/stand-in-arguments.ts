import { join } from "node:path";
import { PlainError } from "./plain-error.ts";

/** What the stand-in for VS Code's executable was asked to do. */
export interface StandInArguments {
	readonly extension: string;
	readonly tests: string;
	readonly host: "node" | "web";
	/** The folder to open, or a `.code-workspace` file. */
	readonly folder: string;
	/** The user's settings of this run. */
	readonly settingsFile: string;
}

/** Reads the arguments `runTests` of @vscode/test-electron passes to VS Code; throws a sentence where one it needs is missing. */
export function readStandInArguments(argv: readonly string[]): StandInArguments {
	const value = (name: string) =>
		argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
	const extension = value("extensionDevelopmentPath");
	const tests = value("extensionTestsPath");
	const profile = value("user-data-dir");
	const folder = argv.find((argument) => !argument.startsWith("-"));
	if (!extension) throw new PlainError("The stand-in needs --extensionDevelopmentPath=FOLDER.");
	if (!tests) throw new PlainError("The stand-in needs --extensionTestsPath=FILE.");
	if (!profile) throw new PlainError("The stand-in needs --user-data-dir=FOLDER.");
	if (!folder) throw new PlainError("The stand-in needs a folder to open.");
	const host = value("extensionDevelopmentKind") === "web" ? "web" : "node";
	return { extension, tests, host, folder, settingsFile: join(profile, "User", "settings.json") };
}
