import { anyOf, type Guarded } from "../shapes.ts";
import { didScroll } from "./did-scroll.ts";
import { openLink } from "./open-link.ts";
import { openSetting } from "./open-setting.ts";
import { ready } from "./ready.ts";
import { reveal } from "./reveal.ts";
import { revealOffset } from "./reveal-offset.ts";
import { shown } from "./shown.ts";
import { toggle } from "./toggle.ts";

/** Whether a message that reached VS Code is one the page sends: the page holds untrusted content, so nothing else is heard. */
export const isFromPage = anyOf([
	ready,
	shown,
	openLink,
	didScroll,
	reveal,
	toggle,
	revealOffset,
	openSetting,
]);

/** Every message from the page to VS Code. */
export type FromPage = Guarded<typeof isFromPage>;
