import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { Blogs } from "./blog/blogs.ts";
import type { CommandServices } from "./commands/command-services.ts";
import { registerCommands } from "./commands/index.ts";
import { WorkspaceCheck } from "./diagnostics/check-workspace.ts";
import { registerDiagnostics } from "./diagnostics/register-diagnostics.ts";
import { registerUnknownRules } from "./diagnostics/unknown-rules.ts";
import { registerFrontMatter } from "./front-matter/register-front-matter.ts";
import { ImageCopies } from "./images/image-copies.ts";
import { PhotoFolder } from "./images/photo-folder.ts";
import { RawAddressOffer } from "./images/raw-address-offer.ts";
import { KnownLooks } from "./known-looks.ts";
import { KnownSpeakers } from "./known-speakers.ts";
import { LinkCheck } from "./links/check-links.ts";
import { KnownLinks } from "./links/known-links.ts";
import { registerPaste } from "./paste/register-paste.ts";
import { OpenPosts } from "./posts/open-posts.ts";
import { Previews } from "./preview/previews.ts";
import { registerQuickFixes } from "./quick-fixes.ts";
import { registerReferences } from "./references/register-references.ts";
import { KnownSchedules } from "./schedule/known-schedules.ts";
import { ScheduleFiles } from "./schedule/schedule-files.ts";
import type { Services } from "./services.ts";
import { LackingView } from "./sessions/lacking-view.ts";
import { registerSessions } from "./sessions/register-sessions.ts";
import { registerSnippets } from "./snippets/register-snippets.ts";
import { registerStatusBar } from "./status-bar.ts";
import { registerTools } from "./tools/register-tools.ts";
import { DoneSteps } from "./walkthrough/done-steps.ts";
import { PostBehind } from "./walkthrough/post-behind.ts";

/** Makes what features share, and registers all of them; what it returns is for the tests. */
export function start(context: vscode.ExtensionContext) {
	// English needs no bundle.
	if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
	const log = vscode.window.createOutputChannel("Recap", { log: true });
	const schedules = new KnownSchedules(context.workspaceState, new ScheduleFiles(context.storageUri));
	const blogs = new Blogs(schedules);
	const links = new KnownLinks();
	const posts = new OpenPosts(blogs, links);
	const copies = new ImageCopies();
	const services: Services = { blogs, posts, links, copies, log, extensionUri: context.extensionUri };
	const previews = new Previews(services);
	const speakers = new KnownSpeakers(blogs);
	const photoFolder = new PhotoFolder(context.workspaceState);
	const rawAddress = new RawAddressOffer(context.workspaceState);
	const looks = new KnownLooks(blogs);
	context.subscriptions.push(log, blogs, links, posts, copies, previews, speakers, schedules);
	registerUnknownRules(context, log);
	const workspaceCheck = new WorkspaceCheck(registerDiagnostics(context, services));
	const linkCheck = new LinkCheck(services, String(context.extension.packageJSON.version));
	const lackingView = new LackingView(services);
	const doneSteps = new DoneSteps();
	const postBehind = new PostBehind();
	const forCommands: CommandServices = {
		...services,
		previews,
		speakers,
		looks,
		schedules,
		photoFolder,
		rawAddress,
		workspaceCheck,
		linkCheck,
		lackingView,
		doneSteps,
		postBehind,
	};
	context.subscriptions.push(lackingView, postBehind);
	registerQuickFixes(context, forCommands);
	registerCommands(context, forCommands);
	registerTools(context, forCommands);
	registerReferences(context, services);
	registerFrontMatter(context, services);
	registerSnippets(context, services);
	registerPaste(context, services);
	return {
		previews,
		statusBar: registerStatusBar(context, services),
		cancelWorkspaceCheck: () => workspaceCheck.cancel(),
		linkCheck,
		lackingView,
		sessions: registerSessions(context, services, doneSteps),
	};
}
