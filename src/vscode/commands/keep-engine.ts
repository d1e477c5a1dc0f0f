import * as vscode from "vscode";
import type { Dialect } from "../../core/dialects/dialect.ts";
import type { PostFacts } from "../../core/facts/post-facts.ts";
import { tellsEngine } from "../../core/new-post/engine-of-blog.ts";
import { dialectSetting } from "../../core/settings/dialect.ts";
import { translateWords } from "../../core/text/translate-words.ts";
import { warn } from "../notify.ts";
import { writeSetting } from "../write-setting.ts";

/**
 * Keeps the engine that was chosen for a folder's first post as the folder's setting, as *Choose Blog Engine* does, where the post would
 * be read as another's. Writes nothing into a folder that is not trusted. The sentence that the writer was shown, if any.
 */
export async function keepEngine(
	dialect: Dialect,
	{ uri, text, facts }: { readonly uri: vscode.Uri; readonly text: string; readonly facts: PostFacts },
): Promise<string | undefined> {
	const isKept = vscode.workspace.isTrusted && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
	if (!isKept || tellsEngine(dialect, text, facts)) return undefined;
	const refused = await writeSetting(dialectSetting, uri, dialect.id);
	if (refused) {
		warn(refused.refusal);
		return refused.refusal;
	}
	const message = vscode.l10n.t(
		"Recap takes this folder's posts for posts of {0} from now on: the folder's setting recap.dialect says so.",
		translateWords(dialect.label),
	);
	vscode.window.setStatusBarMessage(message, 8000);
	return message;
}
