import * as l10n from "@vscode/l10n";

/** What a check of many files came to. */
export interface CheckedFiles {
	readonly checked: number;
	readonly files: number;
	readonly findings: number;
	/** Those that have findings. */
	readonly posts: number;
}

/** Two sentences: how many of the files were checked, and what was found. */
export function sayChecked({ checked, files, findings, posts }: CheckedFiles): string {
	return `${sayFiles(checked, files)} ${sayFindings(findings, posts)}`;
}

function sayFiles(checked: number, files: number): string {
	if (checked < files) return l10n.t("Checked {0} of {1} files.", checked, files);
	return checked === 1 ? l10n.t("Checked 1 file.") : l10n.t("Checked {0} files.", checked);
}

function sayFindings(findings: number, posts: number): string {
	if (findings === 0) return l10n.t("No findings.");
	if (findings === 1) return l10n.t("1 finding.");
	return posts === 1
		? l10n.t("{0} findings in 1 post.", findings)
		: l10n.t("{0} findings in {1} posts.", findings, posts);
}
