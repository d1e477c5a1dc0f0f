import type { WorkspaceCheck } from "../diagnostics/check-workspace.ts";
import type { PhotoFolder } from "../images/photo-folder.ts";
import type { RawAddressOffer } from "../images/raw-address-offer.ts";
import type { KnownLooks } from "../known-looks.ts";
import type { KnownSpeakers } from "../known-speakers.ts";
import type { LinkCheck } from "../links/check-links.ts";
import type { Previews } from "../preview/previews.ts";
import type { KnownSchedules } from "../schedule/known-schedules.ts";
import type { Services } from "../services.ts";
import type { LackingView } from "../sessions/lacking-view.ts";
import type { DoneSteps } from "../walkthrough/done-steps.ts";
import type { PostBehind } from "../walkthrough/post-behind.ts";

/** What commands can ask for beside it: the features that they stand for. */
export interface CommandServices extends Services {
	readonly speakers: KnownSpeakers;
	readonly looks: KnownLooks;
	readonly schedules: KnownSchedules;
	readonly photoFolder: PhotoFolder;
	readonly rawAddress: RawAddressOffer;
	readonly previews: Previews;
	readonly workspaceCheck: WorkspaceCheck;
	readonly linkCheck: LinkCheck;
	readonly lackingView: LackingView;
	readonly doneSteps: DoneSteps;
	readonly postBehind: PostBehind;
}
