const vscode = require("vscode");

const nonce = "floor";
const html = `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'"></head>
<body><p id="line"></p><script nonce="${nonce}">
const line = document.getElementById("line");
window.addEventListener("message", ({ data }) => { line.textContent = data; });
</script></body></html>`;

/** Shows one line of the active editor beside it: that with the mark at first, then the one that was typed into. */
function open() {
	const document = vscode.window.activeTextEditor?.document;
	if (!document) return;
	const panel = vscode.window.createWebviewPanel(
		"floor",
		"Floor",
		{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
		{ enableScripts: true, localResourceRoots: [] },
	);
	const show = (line) => panel.webview.postMessage(document.lineAt(line).text);
	const listening = vscode.workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
		const [change] = contentChanges;
		if (changed === document && change) show(change.range.start.line);
	});
	panel.onDidDispose(() => listening.dispose());
	panel.webview.html = html;
	show(document.positionAt(document.getText().indexOf("MARK")).line);
}

exports.activate = ({ subscriptions }) => {
	subscriptions.push(vscode.commands.registerCommand("floor.open", open));
};
