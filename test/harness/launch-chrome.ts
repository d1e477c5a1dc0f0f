import { type Browser, chromium } from "playwright-core";
import { haveChrome } from "./have-chrome.ts";

const quiet = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-component-update",
	"--disable-sync",
];
const awake = [
	...["--disable-background-networking", "--disable-background-timer-throttling"],
	...["--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows"],
];

/** Starts a headless Chrome that asks nothing of the network and does not slow hidden pages down. */
export async function launchChrome(report: (line: string) => void): Promise<Browser> {
	const executablePath = await haveChrome(report);
	// Chrome's own sandbox does not start for root, and a container's /dev/shm is too small for the workbench.
	const container = ["--no-sandbox", "--disable-dev-shm-usage"];
	return chromium.launch({ executablePath, headless: true, args: [...quiet, ...awake, ...container] });
}
