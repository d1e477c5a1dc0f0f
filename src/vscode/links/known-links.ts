import * as vscode from "vscode";
import type { LinkVerdict, LinkVerdicts } from "../../core/facts/link-verdict.ts";
import { KnownVerdicts } from "../../core/links/known-verdicts.ts";

/** What the checks of links in this window have found, for all that look at posts. */
export class KnownLinks implements vscode.Disposable {
	readonly #known = new KnownVerdicts();
	readonly #didChange = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#didChange.event;
	#verdicts: LinkVerdicts = new Map();

	/** What is known by now; the same map until something new is. */
	get verdicts(): LinkVerdicts {
		return this.#verdicts;
	}

	/** Those that were not asked lately. */
	unknown(addresses: readonly string[]): readonly string[] {
		return this.#known.unknown(addresses, Date.now());
	}

	add(verdicts: ReadonlyMap<string, LinkVerdict>): void {
		for (const [address, verdict] of verdicts) this.#known.set(address, verdict, Date.now());
		this.#verdicts = this.#known.all();
		this.#didChange.fire();
	}

	dispose(): void {
		this.#didChange.dispose();
	}
}
