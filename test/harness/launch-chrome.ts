import { type Browser, chromium, type Page } from "playwright-core";
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
/**
 * A window that lives a minute spends most of its processor on reading VS Code's own scripts: to optimise them, and to do so beside on
 * threads for which two cores have no room, costs more than it brings (a window with a preview: 37 s of processor, 27 s without).
 */
const shortLived = [
	"--js-flags=--no-maglev --no-turbofan --single-threaded --no-enable-lazy-source-positions",
	// In place of Playwright's list: what of it pages on the loopback interface would notice, and scripts compiled while they come.
	"--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PaintHolding,ThirdPartyStoragePartitioning,ScriptStreaming",
	"--num-raster-threads=1",
];

/** Milliseconds that a browser and a page may take to be there. */
export const openingMs = 180_000;

/** Starts a headless Chrome that asks nothing of the network and does not slow hidden pages down; `brief` for pages that live a minute. */
export async function launchChrome(report: (line: string) => void, { brief = false } = {}): Promise<Browser> {
	const executablePath = await haveChrome(report);
	// Chrome's own sandbox does not start for root, and a container's /dev/shm is too small for the workbench.
	const container = ["--no-sandbox", "--disable-dev-shm-usage"];
	const args = [...quiet, ...awake, ...container, ...(brief ? shortLived : [])];
	return chromium.launch({ executablePath, headless: true, args, timeout: openingMs });
}

/** Opens a page whose waits are long enough for a slow and busy machine. */
export async function openPage(browser: Browser, viewport = { width: 1280, height: 800 }): Promise<Page> {
	const page = await browser.newPage({ viewport });
	page.setDefaultTimeout(120_000);
	page.setDefaultNavigationTimeout(openingMs);
	return page;
}
